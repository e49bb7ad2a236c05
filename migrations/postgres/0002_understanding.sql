CREATE TABLE "page_profiles" (
	"page_id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"wanted" json NOT NULL,
	"author" text NOT NULL,
	"at" bigint NOT NULL,
	"state" text collate "C" NOT NULL,
	"why" json,
	"state_at" bigint NOT NULL,
	"retry_at" bigint,
	"tries" integer NOT NULL,
	"held" json,
	"held_at" bigint,
	"called_at" json NOT NULL,
	"turn" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "buyer_merges" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"from_id" text collate "C" NOT NULL,
	"into_id" text collate "C" NOT NULL,
	"how" text collate "C" NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"moved" json NOT NULL,
	"undone_at" bigint,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "buyers_apart" (
	"shop_id" text collate "C" NOT NULL,
	"one_id" text collate "C" NOT NULL,
	"other_id" text collate "C" NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "buyers_apart_shop_id_one_id_other_id_pk" PRIMARY KEY("shop_id","one_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"interaction_id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"conversation_id" text collate "C" NOT NULL,
	"conversation_version" integer NOT NULL,
	"draft_id" text collate "C",
	"product_ids" json NOT NULL,
	"state" text collate "C" NOT NULL,
	"lease_token" text collate "C",
	"lease_until" bigint,
	"month" text collate "C",
	"held" bigint,
	"cost" bigint,
	"prompt_tokens" integer,
	"completion_tokens" integer,
	"outcome" text collate "C",
	"reason" json,
	"remembered" boolean NOT NULL,
	"reading" json,
	"created_at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "model_months" (
	"shop_id" text collate "C" NOT NULL,
	"month" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"calls" integer NOT NULL,
	"spent" bigint NOT NULL,
	"held_calls" integer NOT NULL,
	"held" bigint NOT NULL,
	"refused" bigint,
	CONSTRAINT "model_months_shop_id_month_pk" PRIMARY KEY("shop_id","month")
);
--> statement-breakpoint
CREATE TABLE "model_answers" (
	"shop_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"answer" json NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "model_answers_shop_id_key_pk" PRIMARY KEY("shop_id","key")
);
--> statement-breakpoint
CREATE TABLE "model_circuit" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"failures" integer NOT NULL,
	"open_until" bigint,
	"last_error" json,
	"last_error_at" bigint,
	"last_answer_at" bigint
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"interaction_id" text collate "C" NOT NULL,
	"from" text collate "C" NOT NULL,
	"to" text collate "C" NOT NULL,
	"tier" text collate "C" NOT NULL,
	"risk" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"confidence" double precision NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "autopilot" (
	"shop_id" text collate "C" NOT NULL,
	"intent" text collate "C" NOT NULL,
	"action" text collate "C" NOT NULL,
	"of" integer NOT NULL,
	"right" integer NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"count_from" bigint NOT NULL,
	CONSTRAINT "autopilot_shop_id_intent_pk" PRIMARY KEY("shop_id","intent")
);
--> statement-breakpoint
CREATE TABLE "keyword_rules" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"position" integer NOT NULL,
	"enabled" boolean NOT NULL,
	"name" text NOT NULL,
	"match" text collate "C" NOT NULL,
	"include" json NOT NULL,
	"exclude" json NOT NULL,
	"channel" text collate "C",
	"page_id" text collate "C",
	"post_id" text collate "C",
	"intent" text collate "C",
	"answer_bn" text,
	"answer_en" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hides" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"conversation_id" text collate "C" NOT NULL,
	"message_id" text collate "C" NOT NULL,
	"comment_id" text collate "C" NOT NULL,
	"interaction_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"words" json NOT NULL,
	"why" json NOT NULL,
	"state" text collate "C" NOT NULL,
	"decided_by" text,
	"decided_at" bigint,
	"reject_reason" text collate "C",
	"moot_reason" json,
	"send_key" text collate "C",
	"hidden_at" bigint,
	"shown_at" bigint,
	"shown_by" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "messages_conversation";--> statement-breakpoint
ALTER TABLE "buyers" ADD COLUMN "merged_into" text collate "C";--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "identity" text collate "C";--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "about_at" bigint;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "ad_window_until" bigint;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "reply_to" text collate "C";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "interaction_id" text collate "C";--> statement-breakpoint
ALTER TABLE "interactions" ADD COLUMN "gathering" boolean;--> statement-breakpoint
ALTER TABLE "interactions" ADD COLUMN "alternatives" json;--> statement-breakpoint
ALTER TABLE "interactions" ADD COLUMN "topic" json;--> statement-breakpoint
ALTER TABLE "interactions" ADD COLUMN "rule" json;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "fact_stop" boolean;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "written_by" text collate "C";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "post_id" text collate "C";--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "merged_into" text collate "C";--> statement-breakpoint
CREATE INDEX "page_profiles_shop" ON "page_profiles" USING btree ("shop_id","page_id");--> statement-breakpoint
CREATE INDEX "page_profiles_state" ON "page_profiles" USING btree ("state","page_id");--> statement-breakpoint
CREATE INDEX "buyer_merges_into" ON "buyer_merges" USING btree ("shop_id","into_id","at","id");--> statement-breakpoint
CREATE INDEX "buyer_merges_from" ON "buyer_merges" USING btree ("shop_id","from_id","at","id");--> statement-breakpoint
CREATE INDEX "buyers_apart_other" ON "buyers_apart" USING btree ("shop_id","other_id");--> statement-breakpoint
CREATE INDEX "model_calls_state" ON "model_calls" USING btree ("state","created_at","interaction_id");--> statement-breakpoint
CREATE INDEX "model_calls_shop" ON "model_calls" USING btree ("shop_id","created_at","interaction_id");--> statement-breakpoint
CREATE INDEX "model_answers_at" ON "model_answers" USING btree ("at");--> statement-breakpoint
CREATE INDEX "corrections_interaction" ON "corrections" USING btree ("shop_id","interaction_id","id");--> statement-breakpoint
CREATE INDEX "corrections_from" ON "corrections" USING btree ("shop_id","from","at","id");--> statement-breakpoint
CREATE INDEX "keyword_rules_position" ON "keyword_rules" USING btree ("shop_id","position","id");--> statement-breakpoint
CREATE INDEX "hides_message" ON "hides" USING btree ("shop_id","message_id");--> statement-breakpoint
CREATE INDEX "hides_comment" ON "hides" USING btree ("shop_id","comment_id");--> statement-breakpoint
CREATE INDEX "hides_send" ON "hides" USING btree ("shop_id","send_key");--> statement-breakpoint
CREATE INDEX "hides_state" ON "hides" USING btree ("shop_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_post" ON "outbox" USING btree ("shop_id","post_id","kind","created_at","id");--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "messages" USING btree ("shop_id","conversation_id","event_at","direction","id");
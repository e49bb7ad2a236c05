CREATE TABLE "text_versions" (
	"shop_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"source" text,
	"author" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "text_versions_shop_id_key_language_version_pk" PRIMARY KEY("shop_id","key","language","version")
);
--> statement-breakpoint
CREATE TABLE "saved_filters" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"list" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resyncs" (
	"page_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"since" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"position" json,
	"up_to" bigint,
	"found" integer NOT NULL,
	"brought" integer NOT NULL,
	"finished_at" bigint,
	"error" text,
	"retry_at" bigint,
	CONSTRAINT "resyncs_page_id_kind_pk" PRIMARY KEY("page_id","kind")
);
--> statement-breakpoint
CREATE TABLE "utility_templates" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"notice" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"name" text collate "C" NOT NULL,
	"text" text NOT NULL,
	"state" text collate "C" NOT NULL,
	"status" text,
	"reason" text,
	"facebook_id" text collate "C",
	"author" text NOT NULL,
	"created_at" bigint NOT NULL,
	"checked_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "graph_usage" (
	"subject" text collate "C" PRIMARY KEY NOT NULL,
	"percent" integer NOT NULL,
	"regain_at" bigint,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deletions" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"asked_at" bigint NOT NULL,
	"buyer_ids" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_hours" (
	"page_id" text collate "C" NOT NULL,
	"hour_at" bigint NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"events" integer NOT NULL,
	CONSTRAINT "page_hours_page_id_hour_at_pk" PRIMARY KEY("page_id","hour_at")
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"buyer_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"why" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"done_at" bigint
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "by_link" boolean;--> statement-breakpoint
ALTER TABLE "idempotency" ADD COLUMN "made" json;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "human_agent" boolean;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "utility_refused" text;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "owner_id" text collate "C";--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "scopes" json;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "token_ends_at" bigint;--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "checked_at" bigint;--> statement-breakpoint
ALTER TABLE "buyers" ADD COLUMN "opted_out_at" bigint;--> statement-breakpoint
ALTER TABLE "buyers" ADD COLUMN "opted_out_by" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "referral" json;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "automated_told_at" bigint;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "edited_at" bigint;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "hidden_at" bigint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "passed" json;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "via" json;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "buyer_id" text collate "C";--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "tries" integer;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "cod_signals" json;--> statement-breakpoint
CREATE INDEX "saved_filters_user" ON "saved_filters" USING btree ("shop_id","user_id","list","id");--> statement-breakpoint
CREATE INDEX "resyncs_shop" ON "resyncs" USING btree ("shop_id","page_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "utility_templates_version" ON "utility_templates" USING btree ("shop_id","page_id","notice","language","version");--> statement-breakpoint
CREATE INDEX "utility_templates_name" ON "utility_templates" USING btree ("page_id","name","language");--> statement-breakpoint
CREATE INDEX "utility_templates_state" ON "utility_templates" USING btree ("state","checked_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "erasures_buyer" ON "erasures" USING btree ("shop_id","buyer_id");--> statement-breakpoint
CREATE INDEX "erasures_state" ON "erasures" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "outbox_page_due" ON "outbox" USING btree ("page_id","state","not_before","id");--> statement-breakpoint
CREATE INDEX "outbox_page_sent" ON "outbox" USING btree ("page_id","kind","sending_at");--> statement-breakpoint
CREATE INDEX "tasks_buyer" ON "tasks" USING btree ("shop_id","buyer_id","status");
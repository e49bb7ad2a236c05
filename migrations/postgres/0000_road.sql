CREATE TABLE "shops" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"currency" text collate "C" NOT NULL,
	"locale" text collate "C" NOT NULL,
	"automation_paused_at" bigint,
	"automation_paused_by" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"shop_id" text collate "C" NOT NULL,
	"section" text collate "C" NOT NULL,
	"value" json NOT NULL,
	"version" integer NOT NULL,
	"author" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "settings_shop_id_section_pk" PRIMARY KEY("shop_id","section")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"email" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"locale" text collate "C" NOT NULL,
	"theme" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"disabled_at" bigint
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"shop_id" text collate "C" NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	CONSTRAINT "memberships_shop_id_user_id_pk" PRIMARY KEY("shop_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"hash" text collate "C" PRIMARY KEY NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"csrf" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"hash" text collate "C" PRIMARY KEY NOT NULL,
	"user_id" text collate "C" NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"hash" text collate "C" NOT NULL,
	"scope" text collate "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"revoked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"shop_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "counters_shop_id_name_pk" PRIMARY KEY("shop_id","name")
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"shop_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"body_hash" text collate "C" NOT NULL,
	"status" integer,
	"answer" json,
	"at" bigint NOT NULL,
	CONSTRAINT "idempotency_shop_id_key_pk" PRIMARY KEY("shop_id","key")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"actor" text NOT NULL,
	"action" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"details" json
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"token" text NOT NULL,
	"state" text collate "C" NOT NULL,
	"state_reason" text,
	"state_at" bigint NOT NULL,
	"hold_until" bigint,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"text" text NOT NULL,
	"photo_url" text,
	"permalink" text,
	"created_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "post_products" (
	"shop_id" text collate "C" NOT NULL,
	"post_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	CONSTRAINT "post_products_shop_id_post_id_product_id_pk" PRIMARY KEY("shop_id","post_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"dedupe_key" text collate "C" NOT NULL,
	"lane" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"standby" boolean NOT NULL,
	"payload" text NOT NULL,
	"event_at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"status" text collate "C" NOT NULL,
	"attempts" integer NOT NULL,
	"error" text,
	"finished_at" bigint
);
--> statement-breakpoint
CREATE TABLE "lanes" (
	"lane" text collate "C" PRIMARY KEY NOT NULL,
	"due_at" bigint,
	"arrivals" integer NOT NULL,
	"lease_token" text collate "C",
	"lease_until" bigint
);
--> statement-breakpoint
CREATE TABLE "buyers" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"name" text,
	"phone" text collate "C",
	"language" text collate "C",
	"note" text,
	"unreachable_at" bigint,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"shop_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	"buyer_id" text collate "C" NOT NULL,
	"evidence" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "identities_shop_id_kind_value_pk" PRIMARY KEY("shop_id","kind","value")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"channel" text collate "C" NOT NULL,
	"thread" text collate "C" NOT NULL,
	"buyer_id" text collate "C",
	"post_id" text collate "C",
	"product_id" text collate "C",
	"version" integer NOT NULL,
	"last_text" text NOT NULL,
	"last_inbound_at" bigint,
	"last_outbound_at" bigint,
	"window_until" bigint,
	"window_source" text collate "C",
	"paused_until" bigint,
	"paused_by" text,
	"unanswered" integer NOT NULL,
	"updated_at" bigint NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"conversation_id" text collate "C" NOT NULL,
	"direction" text collate "C" NOT NULL,
	"author" text collate "C" NOT NULL,
	"user_id" text collate "C",
	"facebook_id" text collate "C",
	"parent_id" text collate "C",
	"text" text NOT NULL,
	"payload" text,
	"attachments" json NOT NULL,
	"state" text collate "C" NOT NULL,
	"outbox_id" text collate "C",
	"event_at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"delivered_at" bigint,
	"read_at" bigint
);
--> statement-breakpoint
CREATE TABLE "interactions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"conversation_id" text collate "C" NOT NULL,
	"buyer_id" text collate "C",
	"message_id" text collate "C" NOT NULL,
	"post_id" text collate "C",
	"campaign_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"text" text NOT NULL,
	"intent" text collate "C" NOT NULL,
	"tier" text collate "C" NOT NULL,
	"risk" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"confidence" double precision NOT NULL,
	"slots" json NOT NULL,
	"evidence" json NOT NULL,
	"status" text collate "C" NOT NULL,
	"closed_reason" text collate "C",
	"event_at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"answered_at" bigint,
	"answered_by" text collate "C",
	CONSTRAINT "interactions_confidence" CHECK ("interactions"."confidence" >= 0 and "interactions"."confidence" <= 1)
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"status" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"channel" text collate "C" NOT NULL,
	"conversation_id" text collate "C" NOT NULL,
	"conversation_version" integer NOT NULL,
	"interaction_id" text collate "C" NOT NULL,
	"order_id" text collate "C",
	"campaign_id" text collate "C",
	"intent" text collate "C" NOT NULL,
	"tier" text collate "C" NOT NULL,
	"risk" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"confidence" double precision NOT NULL,
	"template" text collate "C",
	"likeness" text collate "C",
	"texts" json NOT NULL,
	"extras" json NOT NULL,
	"claims" json NOT NULL,
	"why" json NOT NULL,
	"void_reason" json,
	"reject_reason" text,
	"decided_by" text,
	"decided_at" bigint,
	"edited" boolean NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"page_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"origin" text collate "C" NOT NULL,
	"route" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"refused" json NOT NULL,
	"give_up_at" bigint NOT NULL,
	"outcome" text collate "C" NOT NULL,
	"reason" json,
	"text" text NOT NULL,
	"template" text collate "C",
	"extras" json NOT NULL,
	"action" text collate "C",
	"notice" json,
	"claims" json NOT NULL,
	"by_person" boolean NOT NULL,
	"conversation_id" text collate "C",
	"comment_id" text collate "C",
	"psid" text collate "C",
	"order_id" text collate "C",
	"history_id" text collate "C",
	"draft_id" text collate "C",
	"interaction_id" text collate "C",
	"task_id" text collate "C",
	"approved_by" text NOT NULL,
	"not_before" bigint NOT NULL,
	"attempts" integer NOT NULL,
	"sending_at" bigint,
	"facebook_id" text collate "C",
	"sent_at" bigint,
	"delivered_at" bigint,
	"read_at" bigint,
	"ended_at" bigint,
	"error" json,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "private_replies" (
	"shop_id" text collate "C" NOT NULL,
	"comment_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"outbox_id" text collate "C",
	"by" text NOT NULL,
	"code" text collate "C",
	"at" bigint NOT NULL,
	CONSTRAINT "private_replies_shop_id_comment_id_pk" PRIMARY KEY("shop_id","comment_id")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"text" text NOT NULL,
	"reason" json,
	"order_id" text collate "C",
	"conversation_id" text collate "C",
	"outbox_id" text collate "C",
	"interaction_id" text collate "C",
	"due_at" bigint NOT NULL,
	"expires_at" bigint,
	"outcome" text,
	"done_by" text,
	"done_at" bigint,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"aliases" json NOT NULL,
	"description" text NOT NULL,
	"photos" json NOT NULL,
	"active" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "variants" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"product_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"sku" text collate "C" NOT NULL,
	"barcode" text collate "C",
	"options" json NOT NULL,
	"price" bigint NOT NULL,
	"weight_grams" integer,
	"bin" text,
	"on_hand" integer NOT NULL,
	"reserved" integer NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "variants_stock" CHECK ("variants"."on_hand" >= 0 and "variants"."reserved" >= 0 and "variants"."reserved" <= "variants"."on_hand"),
	CONSTRAINT "variants_price" CHECK ("variants"."price" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"variant_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"on_hand" integer NOT NULL,
	"reserved" integer NOT NULL,
	"order_id" text collate "C",
	"reason" text,
	"actor" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reservations" (
	"shop_id" text collate "C" NOT NULL,
	"order_id" text collate "C" NOT NULL,
	"line_id" text collate "C" NOT NULL,
	"variant_id" text collate "C" NOT NULL,
	"quantity" integer NOT NULL,
	"state" text collate "C" NOT NULL,
	"expires_at" bigint,
	"at" bigint NOT NULL,
	CONSTRAINT "reservations_shop_id_order_id_line_id_pk" PRIMARY KEY("shop_id","order_id","line_id"),
	CONSTRAINT "reservations_quantity" CHECK ("reservations"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"type" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "zones" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"name_bn" text NOT NULL,
	"name_en" text NOT NULL,
	"districts" json NOT NULL,
	"areas" json NOT NULL,
	"fee" bigint NOT NULL,
	"days_min" integer NOT NULL,
	"days_max" integer NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"shop_id" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"text_bn" text NOT NULL,
	"text_en" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "policies_shop_id_key_pk" PRIMARY KEY("shop_id","key")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"number" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"status" text collate "C" NOT NULL,
	"status_at" bigint NOT NULL,
	"buyer_id" text collate "C",
	"conversation_id" text collate "C",
	"page_id" text collate "C",
	"source" json NOT NULL,
	"name" text,
	"phone" text collate "C",
	"address" text,
	"area" text,
	"district" text collate "C",
	"zone_id" text collate "C",
	"delivery_fee" bigint,
	"discount" bigint NOT NULL,
	"advance_paid" bigint NOT NULL,
	"payment_method" text collate "C" NOT NULL,
	"payment_status" text collate "C" NOT NULL,
	"cod_risk" text collate "C" NOT NULL,
	"tags" json NOT NULL,
	"note" text,
	"hold" text,
	"yes_content" text,
	"yes_how" text collate "C",
	"yes_by" text,
	"yes_at" bigint,
	"waiting_for_buyer_at" bigint,
	"complete_at" bigint,
	"courier" text,
	"service" text,
	"tracking_id" text,
	"shipment_status" text collate "C",
	"return_state" text collate "C",
	"due_at" bigint,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "orders_status_known" CHECK ("orders"."status" in ('new','confirmed','packed','in_delivery','delivered','return','cancelled')),
	CONSTRAINT "orders_money" CHECK ("orders"."discount" >= 0 and "orders"."advance_paid" >= 0)
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"order_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"variant_id" text collate "C",
	"product_id" text collate "C",
	"text" text NOT NULL,
	"quantity" integer NOT NULL,
	"unit_price" bigint NOT NULL,
	"verified_quantity" integer NOT NULL,
	"delivered_quantity" integer NOT NULL,
	"returned_quantity" integer NOT NULL,
	CONSTRAINT "order_lines_quantity" CHECK ("order_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "order_history" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"order_id" text collate "C" NOT NULL,
	"at" bigint NOT NULL,
	"actor" text NOT NULL,
	"kind" text collate "C" NOT NULL,
	"from" text collate "C",
	"to" text collate "C",
	"reason" text,
	"cause_id" text collate "C",
	"details" json
);
--> statement-breakpoint
CREATE TABLE "order_checks" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"order_id" text collate "C" NOT NULL,
	"check" text collate "C" NOT NULL,
	"outcome" text collate "C" NOT NULL,
	"note" text,
	"actor" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "timers" (
	"kind" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"due_at" bigint NOT NULL,
	"attempts" integer NOT NULL,
	"error" text,
	CONSTRAINT "timers_kind_subject_pk" PRIMARY KEY("kind","subject")
);
--> statement-breakpoint
CREATE TABLE "sla_clocks" (
	"interaction_id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"conversation_id" text collate "C" NOT NULL,
	"campaign_id" text collate "C",
	"tier" text collate "C" NOT NULL,
	"risk" text collate "C" NOT NULL,
	"in_campaign" boolean NOT NULL,
	"target_ms" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"warn_at" bigint NOT NULL,
	"breach_at" bigint NOT NULL,
	"warned_at" bigint,
	"breached_at" bigint,
	"stopped_at" bigint,
	"stopped_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"enabled" boolean NOT NULL,
	"starts_at" bigint,
	"ends_at" bigint,
	"owner_id" text collate "C",
	"paused_at" bigint,
	"paused_by" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_posts" (
	"shop_id" text collate "C" NOT NULL,
	"campaign_id" text collate "C" NOT NULL,
	"post_id" text collate "C" NOT NULL,
	CONSTRAINT "campaign_posts_shop_id_post_id_pk" PRIMARY KEY("shop_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "campaign_rules" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"campaign_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"enabled" boolean NOT NULL,
	"threshold_ms" bigint NOT NULL,
	"min_items" integer NOT NULL,
	"period_ms" bigint NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "breaches" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"campaign_id" text collate "C" NOT NULL,
	"rule_id" text collate "C" NOT NULL,
	"evidence" json NOT NULL,
	"at" bigint NOT NULL,
	"undone_at" bigint,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"level" text collate "C" NOT NULL,
	"params" json NOT NULL,
	"href" text,
	"at" bigint NOT NULL,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"job" text collate "C" PRIMARY KEY NOT NULL,
	"cron" text NOT NULL,
	"time_zone" text collate "C" NOT NULL,
	"scheduled_at" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"finished_at" bigint,
	"result" text,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "heartbeats" (
	"worker" text collate "C" PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "memberships_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_hash" ON "tokens" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "audit_log_at" ON "audit_log" USING btree ("shop_id","at","id");--> statement-breakpoint
CREATE INDEX "pages_shop" ON "pages" USING btree ("shop_id","id");--> statement-breakpoint
CREATE INDEX "posts_shop" ON "posts" USING btree ("shop_id","created_at","id");--> statement-breakpoint
CREATE INDEX "post_products_product" ON "post_products" USING btree ("shop_id","product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_dedupe" ON "inbox" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "inbox_lane" ON "inbox" USING btree ("lane","status","id");--> statement-breakpoint
CREATE INDEX "inbox_status" ON "inbox" USING btree ("shop_id","status","id");--> statement-breakpoint
CREATE INDEX "lanes_due" ON "lanes" USING btree ("due_at","lane");--> statement-breakpoint
CREATE INDEX "buyers_phone" ON "buyers" USING btree ("shop_id","phone");--> statement-breakpoint
CREATE INDEX "buyers_created" ON "buyers" USING btree ("shop_id","created_at","id");--> statement-breakpoint
CREATE INDEX "identities_buyer" ON "identities" USING btree ("shop_id","buyer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_thread" ON "conversations" USING btree ("shop_id","page_id","channel","thread");--> statement-breakpoint
CREATE INDEX "conversations_updated" ON "conversations" USING btree ("shop_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "conversations_buyer" ON "conversations" USING btree ("shop_id","buyer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_facebook" ON "messages" USING btree ("page_id","facebook_id");--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "messages" USING btree ("shop_id","conversation_id","event_at","id");--> statement-breakpoint
CREATE INDEX "messages_outbox" ON "messages" USING btree ("outbox_id");--> statement-breakpoint
CREATE INDEX "interactions_status" ON "interactions" USING btree ("shop_id","status","received_at","id");--> statement-breakpoint
CREATE INDEX "interactions_conversation" ON "interactions" USING btree ("shop_id","conversation_id","received_at","id");--> statement-breakpoint
CREATE INDEX "interactions_campaign" ON "interactions" USING btree ("shop_id","campaign_id","answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "interactions_message" ON "interactions" USING btree ("shop_id","message_id");--> statement-breakpoint
CREATE INDEX "drafts_status" ON "drafts" USING btree ("shop_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "drafts_conversation" ON "drafts" USING btree ("shop_id","conversation_id","status");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_interaction" ON "drafts" USING btree ("shop_id","interaction_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_key" ON "outbox" USING btree ("shop_id","key");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("state","not_before","id");--> statement-breakpoint
CREATE INDEX "outbox_created" ON "outbox" USING btree ("shop_id","created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_draft" ON "outbox" USING btree ("shop_id","draft_id");--> statement-breakpoint
CREATE INDEX "outbox_order" ON "outbox" USING btree ("shop_id","order_id");--> statement-breakpoint
CREATE INDEX "outbox_conversation" ON "outbox" USING btree ("shop_id","conversation_id","state");--> statement-breakpoint
CREATE INDEX "outbox_facebook" ON "outbox" USING btree ("page_id","facebook_id");--> statement-breakpoint
CREATE INDEX "tasks_status" ON "tasks" USING btree ("shop_id","status","due_at","id");--> statement-breakpoint
CREATE INDEX "tasks_outbox" ON "tasks" USING btree ("outbox_id");--> statement-breakpoint
CREATE INDEX "products_created" ON "products" USING btree ("shop_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "variants_sku" ON "variants" USING btree ("shop_id","sku");--> statement-breakpoint
CREATE INDEX "variants_product" ON "variants" USING btree ("shop_id","product_id","position","id");--> statement-breakpoint
CREATE INDEX "stock_movements_variant" ON "stock_movements" USING btree ("shop_id","variant_id","at","id");--> statement-breakpoint
CREATE INDEX "stock_movements_at" ON "stock_movements" USING btree ("shop_id","at","id");--> statement-breakpoint
CREATE INDEX "reservations_variant" ON "reservations" USING btree ("shop_id","variant_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "files_hash" ON "files" USING btree ("shop_id","hash");--> statement-breakpoint
CREATE INDEX "zones_position" ON "zones" USING btree ("shop_id","position","id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_number" ON "orders" USING btree ("shop_id","number");--> statement-breakpoint
CREATE INDEX "orders_status" ON "orders" USING btree ("shop_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "orders_created" ON "orders" USING btree ("shop_id","created_at","id");--> statement-breakpoint
CREATE INDEX "orders_buyer" ON "orders" USING btree ("shop_id","buyer_id","id");--> statement-breakpoint
CREATE INDEX "orders_phone" ON "orders" USING btree ("shop_id","phone","id");--> statement-breakpoint
CREATE INDEX "orders_conversation" ON "orders" USING btree ("shop_id","conversation_id","status");--> statement-breakpoint
CREATE INDEX "order_lines_order" ON "order_lines" USING btree ("shop_id","order_id","position","id");--> statement-breakpoint
CREATE INDEX "order_history_order" ON "order_history" USING btree ("shop_id","order_id","at","id");--> statement-breakpoint
CREATE INDEX "order_checks_order" ON "order_checks" USING btree ("shop_id","order_id","at","id");--> statement-breakpoint
CREATE INDEX "timers_due" ON "timers" USING btree ("due_at","kind","subject");--> statement-breakpoint
CREATE INDEX "sla_clocks_running" ON "sla_clocks" USING btree ("shop_id","stopped_at","breach_at","interaction_id");--> statement-breakpoint
CREATE INDEX "sla_clocks_conversation" ON "sla_clocks" USING btree ("shop_id","conversation_id","stopped_at");--> statement-breakpoint
CREATE INDEX "campaigns_created" ON "campaigns" USING btree ("shop_id","created_at","id");--> statement-breakpoint
CREATE INDEX "campaign_posts_campaign" ON "campaign_posts" USING btree ("shop_id","campaign_id");--> statement-breakpoint
CREATE INDEX "campaign_rules_campaign" ON "campaign_rules" USING btree ("shop_id","campaign_id","id");--> statement-breakpoint
CREATE INDEX "breaches_campaign" ON "breaches" USING btree ("shop_id","campaign_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_subject" ON "alerts" USING btree ("shop_id","kind","subject");--> statement-breakpoint
CREATE INDEX "alerts_open" ON "alerts" USING btree ("shop_id","closed_at","at","id");
CREATE TABLE `shops` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`currency` text NOT NULL,
	`locale` text NOT NULL,
	`automation_paused_at` integer,
	`automation_paused_by` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`shop_id` text NOT NULL,
	`section` text NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `section`)
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`locale` text NOT NULL,
	`theme` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`shop_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`shop_id`, `user_id`)
);
--> statement-breakpoint
CREATE INDEX `memberships_user` ON `memberships` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`shop_id` text NOT NULL,
	`csrf` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sessions_expires` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`shop_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`scope` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash` ON `tokens` (`hash`);--> statement-breakpoint
CREATE TABLE `counters` (
	`shop_id` text NOT NULL,
	`name` text NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `idempotency` (
	`shop_id` text NOT NULL,
	`key` text NOT NULL,
	`body_hash` text NOT NULL,
	`status` integer,
	`answer` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`details` text
);
--> statement-breakpoint
CREATE INDEX `audit_log_at` ON `audit_log` (`shop_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`name` text NOT NULL,
	`token` text NOT NULL,
	`state` text NOT NULL,
	`state_reason` text,
	`state_at` integer NOT NULL,
	`hold_until` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `pages_shop` ON `pages` (`shop_id`,`id`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`text` text NOT NULL,
	`photo_url` text,
	`permalink` text,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `posts_shop` ON `posts` (`shop_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `post_products` (
	`shop_id` text NOT NULL,
	`post_id` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`shop_id`, `post_id`, `product_id`)
);
--> statement-breakpoint
CREATE INDEX `post_products_product` ON `post_products` (`shop_id`,`product_id`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`lane` text NOT NULL,
	`kind` text NOT NULL,
	`standby` integer NOT NULL,
	`payload` text NOT NULL,
	`event_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`error` text,
	`finished_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_dedupe` ON `inbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `inbox_lane` ON `inbox` (`lane`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_status` ON `inbox` (`shop_id`,`status`,`id`);--> statement-breakpoint
CREATE TABLE `lanes` (
	`lane` text PRIMARY KEY NOT NULL,
	`due_at` integer,
	`arrivals` integer NOT NULL,
	`lease_token` text,
	`lease_until` integer
);
--> statement-breakpoint
CREATE INDEX `lanes_due` ON `lanes` (`due_at`,`lane`);--> statement-breakpoint
CREATE TABLE `buyers` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`name` text,
	`phone` text,
	`language` text,
	`note` text,
	`unreachable_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `buyers_phone` ON `buyers` (`shop_id`,`phone`);--> statement-breakpoint
CREATE INDEX `buyers_created` ON `buyers` (`shop_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`shop_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`buyer_id` text NOT NULL,
	`evidence` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `kind`, `value`)
);
--> statement-breakpoint
CREATE INDEX `identities_buyer` ON `identities` (`shop_id`,`buyer_id`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`channel` text NOT NULL,
	`thread` text NOT NULL,
	`buyer_id` text,
	`post_id` text,
	`product_id` text,
	`version` integer NOT NULL,
	`last_text` text NOT NULL,
	`last_inbound_at` integer,
	`last_outbound_at` integer,
	`window_until` integer,
	`window_source` text,
	`paused_until` integer,
	`paused_by` text,
	`unanswered` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_thread` ON `conversations` (`shop_id`,`page_id`,`channel`,`thread`);--> statement-breakpoint
CREATE INDEX `conversations_updated` ON `conversations` (`shop_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_buyer` ON `conversations` (`shop_id`,`buyer_id`,`id`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`direction` text NOT NULL,
	`author` text NOT NULL,
	`user_id` text,
	`facebook_id` text,
	`parent_id` text,
	`text` text NOT NULL,
	`payload` text,
	`attachments` text NOT NULL,
	`state` text NOT NULL,
	`outbox_id` text,
	`event_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`delivered_at` integer,
	`read_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_facebook` ON `messages` (`page_id`,`facebook_id`);--> statement-breakpoint
CREATE INDEX `messages_conversation` ON `messages` (`shop_id`,`conversation_id`,`event_at`,`id`);--> statement-breakpoint
CREATE INDEX `messages_outbox` ON `messages` (`outbox_id`);--> statement-breakpoint
CREATE TABLE `interactions` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`buyer_id` text,
	`message_id` text NOT NULL,
	`post_id` text,
	`campaign_id` text,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`intent` text NOT NULL,
	`tier` text NOT NULL,
	`risk` text NOT NULL,
	`language` text NOT NULL,
	`confidence` real NOT NULL,
	`slots` text NOT NULL,
	`evidence` text NOT NULL,
	`status` text NOT NULL,
	`closed_reason` text,
	`event_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`answered_at` integer,
	`answered_by` text,
	CONSTRAINT "interactions_confidence" CHECK("interactions"."confidence" >= 0 and "interactions"."confidence" <= 1)
);
--> statement-breakpoint
CREATE INDEX `interactions_status` ON `interactions` (`shop_id`,`status`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `interactions_conversation` ON `interactions` (`shop_id`,`conversation_id`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `interactions_campaign` ON `interactions` (`shop_id`,`campaign_id`,`answered_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `interactions_message` ON `interactions` (`shop_id`,`message_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`conversation_id` text NOT NULL,
	`conversation_version` integer NOT NULL,
	`interaction_id` text NOT NULL,
	`order_id` text,
	`campaign_id` text,
	`intent` text NOT NULL,
	`tier` text NOT NULL,
	`risk` text NOT NULL,
	`language` text NOT NULL,
	`confidence` real NOT NULL,
	`template` text,
	`likeness` text,
	`texts` text NOT NULL,
	`extras` text NOT NULL,
	`claims` text NOT NULL,
	`why` text NOT NULL,
	`void_reason` text,
	`reject_reason` text,
	`decided_by` text,
	`decided_at` integer,
	`edited` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `drafts_status` ON `drafts` (`shop_id`,`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `drafts_conversation` ON `drafts` (`shop_id`,`conversation_id`,`status`);--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_interaction` ON `drafts` (`shop_id`,`interaction_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	`route` text NOT NULL,
	`state` text NOT NULL,
	`refused` text NOT NULL,
	`give_up_at` integer NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`text` text NOT NULL,
	`template` text,
	`extras` text NOT NULL,
	`action` text,
	`notice` text,
	`claims` text NOT NULL,
	`by_person` integer NOT NULL,
	`conversation_id` text,
	`comment_id` text,
	`psid` text,
	`order_id` text,
	`history_id` text,
	`draft_id` text,
	`interaction_id` text,
	`task_id` text,
	`approved_by` text NOT NULL,
	`not_before` integer NOT NULL,
	`attempts` integer NOT NULL,
	`sending_at` integer,
	`facebook_id` text,
	`sent_at` integer,
	`delivered_at` integer,
	`read_at` integer,
	`ended_at` integer,
	`error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`shop_id`,`key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`not_before`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`shop_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_draft` ON `outbox` (`shop_id`,`draft_id`);--> statement-breakpoint
CREATE INDEX `outbox_order` ON `outbox` (`shop_id`,`order_id`);--> statement-breakpoint
CREATE INDEX `outbox_conversation` ON `outbox` (`shop_id`,`conversation_id`,`state`);--> statement-breakpoint
CREATE INDEX `outbox_facebook` ON `outbox` (`page_id`,`facebook_id`);--> statement-breakpoint
CREATE TABLE `private_replies` (
	`shop_id` text NOT NULL,
	`comment_id` text NOT NULL,
	`state` text NOT NULL,
	`outbox_id` text,
	`by` text NOT NULL,
	`code` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `comment_id`)
);
--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`text` text NOT NULL,
	`reason` text,
	`order_id` text,
	`conversation_id` text,
	`outbox_id` text,
	`interaction_id` text,
	`due_at` integer NOT NULL,
	`expires_at` integer,
	`outcome` text,
	`done_by` text,
	`done_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tasks_status` ON `tasks` (`shop_id`,`status`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_outbox` ON `tasks` (`outbox_id`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`name` text NOT NULL,
	`aliases` text NOT NULL,
	`description` text NOT NULL,
	`photos` text NOT NULL,
	`active` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `products_created` ON `products` (`shop_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `variants` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`product_id` text NOT NULL,
	`position` integer NOT NULL,
	`sku` text NOT NULL,
	`barcode` text,
	`options` text NOT NULL,
	`price` integer NOT NULL,
	`weight_grams` integer,
	`bin` text,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`active` integer NOT NULL,
	CONSTRAINT "variants_stock" CHECK("variants"."on_hand" >= 0 and "variants"."reserved" >= 0 and "variants"."reserved" <= "variants"."on_hand"),
	CONSTRAINT "variants_price" CHECK("variants"."price" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `variants_sku` ON `variants` (`shop_id`,`sku`);--> statement-breakpoint
CREATE INDEX `variants_product` ON `variants` (`shop_id`,`product_id`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `stock_movements` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`order_id` text,
	`reason` text,
	`actor` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `stock_movements_variant` ON `stock_movements` (`shop_id`,`variant_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `stock_movements_at` ON `stock_movements` (`shop_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `reservations` (
	`shop_id` text NOT NULL,
	`order_id` text NOT NULL,
	`line_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`expires_at` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `order_id`, `line_id`),
	CONSTRAINT "reservations_quantity" CHECK("reservations"."quantity" > 0)
);
--> statement-breakpoint
CREATE INDEX `reservations_variant` ON `reservations` (`shop_id`,`variant_id`,`state`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`hash` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_hash` ON `files` (`shop_id`,`hash`);--> statement-breakpoint
CREATE TABLE `zones` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`name_bn` text NOT NULL,
	`name_en` text NOT NULL,
	`districts` text NOT NULL,
	`areas` text NOT NULL,
	`fee` integer NOT NULL,
	`days_min` integer NOT NULL,
	`days_max` integer NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `zones_position` ON `zones` (`shop_id`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `policies` (
	`shop_id` text NOT NULL,
	`key` text NOT NULL,
	`text_bn` text NOT NULL,
	`text_en` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`number` text NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`status_at` integer NOT NULL,
	`buyer_id` text,
	`conversation_id` text,
	`page_id` text,
	`source` text NOT NULL,
	`name` text,
	`phone` text,
	`address` text,
	`area` text,
	`district` text,
	`zone_id` text,
	`delivery_fee` integer,
	`discount` integer NOT NULL,
	`advance_paid` integer NOT NULL,
	`payment_method` text NOT NULL,
	`payment_status` text NOT NULL,
	`cod_risk` text NOT NULL,
	`tags` text NOT NULL,
	`note` text,
	`hold` text,
	`yes_content` text,
	`yes_how` text,
	`yes_by` text,
	`yes_at` integer,
	`waiting_for_buyer_at` integer,
	`complete_at` integer,
	`courier` text,
	`service` text,
	`tracking_id` text,
	`shipment_status` text,
	`return_state` text,
	`due_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "orders_status_known" CHECK("orders"."status" in ('new','confirmed','packed','in_delivery','delivered','return','cancelled')),
	CONSTRAINT "orders_money" CHECK("orders"."discount" >= 0 and "orders"."advance_paid" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number` ON `orders` (`shop_id`,`number`);--> statement-breakpoint
CREATE INDEX `orders_status` ON `orders` (`shop_id`,`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_created` ON `orders` (`shop_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `orders_buyer` ON `orders` (`shop_id`,`buyer_id`,`id`);--> statement-breakpoint
CREATE INDEX `orders_phone` ON `orders` (`shop_id`,`phone`,`id`);--> statement-breakpoint
CREATE INDEX `orders_conversation` ON `orders` (`shop_id`,`conversation_id`,`status`);--> statement-breakpoint
CREATE TABLE `order_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`order_id` text NOT NULL,
	`position` integer NOT NULL,
	`variant_id` text,
	`product_id` text,
	`text` text NOT NULL,
	`quantity` integer NOT NULL,
	`unit_price` integer NOT NULL,
	`verified_quantity` integer NOT NULL,
	`delivered_quantity` integer NOT NULL,
	`returned_quantity` integer NOT NULL,
	CONSTRAINT "order_lines_quantity" CHECK("order_lines"."quantity" > 0)
);
--> statement-breakpoint
CREATE INDEX `order_lines_order` ON `order_lines` (`shop_id`,`order_id`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `order_history` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`order_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`from` text,
	`to` text,
	`reason` text,
	`cause_id` text,
	`details` text
);
--> statement-breakpoint
CREATE INDEX `order_history_order` ON `order_history` (`shop_id`,`order_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `order_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`order_id` text NOT NULL,
	`check` text NOT NULL,
	`outcome` text NOT NULL,
	`note` text,
	`actor` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `order_checks_order` ON `order_checks` (`shop_id`,`order_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `timers` (
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`shop_id` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`error` text,
	PRIMARY KEY(`kind`, `subject`)
);
--> statement-breakpoint
CREATE INDEX `timers_due` ON `timers` (`due_at`,`kind`,`subject`);--> statement-breakpoint
CREATE TABLE `sla_clocks` (
	`interaction_id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`campaign_id` text,
	`tier` text NOT NULL,
	`risk` text NOT NULL,
	`in_campaign` integer NOT NULL,
	`target_ms` integer NOT NULL,
	`started_at` integer NOT NULL,
	`warn_at` integer NOT NULL,
	`breach_at` integer NOT NULL,
	`warned_at` integer,
	`breached_at` integer,
	`stopped_at` integer,
	`stopped_by` text
);
--> statement-breakpoint
CREATE INDEX `sla_clocks_running` ON `sla_clocks` (`shop_id`,`stopped_at`,`breach_at`,`interaction_id`);--> statement-breakpoint
CREATE INDEX `sla_clocks_conversation` ON `sla_clocks` (`shop_id`,`conversation_id`,`stopped_at`);--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`enabled` integer NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`owner_id` text,
	`paused_at` integer,
	`paused_by` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `campaigns_created` ON `campaigns` (`shop_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `campaign_posts` (
	`shop_id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`post_id` text NOT NULL,
	PRIMARY KEY(`shop_id`, `post_id`)
);
--> statement-breakpoint
CREATE INDEX `campaign_posts_campaign` ON `campaign_posts` (`shop_id`,`campaign_id`);--> statement-breakpoint
CREATE TABLE `campaign_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`kind` text NOT NULL,
	`enabled` integer NOT NULL,
	`threshold_ms` integer NOT NULL,
	`min_items` integer NOT NULL,
	`period_ms` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `campaign_rules_campaign` ON `campaign_rules` (`shop_id`,`campaign_id`,`id`);--> statement-breakpoint
CREATE TABLE `breaches` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`rule_id` text NOT NULL,
	`evidence` text NOT NULL,
	`at` integer NOT NULL,
	`undone_at` integer,
	`undone_by` text
);
--> statement-breakpoint
CREATE INDEX `breaches_campaign` ON `breaches` (`shop_id`,`campaign_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`level` text NOT NULL,
	`params` text NOT NULL,
	`href` text,
	`at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_subject` ON `alerts` (`shop_id`,`kind`,`subject`);--> statement-breakpoint
CREATE INDEX `alerts_open` ON `alerts` (`shop_id`,`closed_at`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `job_runs` (
	`job` text PRIMARY KEY NOT NULL,
	`cron` text NOT NULL,
	`time_zone` text NOT NULL,
	`scheduled_at` integer NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`result` text,
	`error` text
);
--> statement-breakpoint
CREATE TABLE `heartbeats` (
	`worker` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);

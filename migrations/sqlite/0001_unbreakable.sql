CREATE TABLE `text_versions` (
	`shop_id` text NOT NULL,
	`key` text NOT NULL,
	`language` text NOT NULL,
	`version` integer NOT NULL,
	`source` text,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `key`, `language`, `version`)
);
--> statement-breakpoint
CREATE TABLE `saved_filters` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`user_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `saved_filters_user` ON `saved_filters` (`shop_id`,`user_id`,`list`,`id`);--> statement-breakpoint
CREATE TABLE `resyncs` (
	`page_id` text NOT NULL,
	`kind` text NOT NULL,
	`shop_id` text NOT NULL,
	`version` integer NOT NULL,
	`since` integer NOT NULL,
	`started_at` integer NOT NULL,
	`position` text,
	`up_to` integer,
	`found` integer NOT NULL,
	`brought` integer NOT NULL,
	`finished_at` integer,
	`error` text,
	`retry_at` integer,
	PRIMARY KEY(`page_id`, `kind`)
);
--> statement-breakpoint
CREATE INDEX `resyncs_shop` ON `resyncs` (`shop_id`,`page_id`,`kind`);--> statement-breakpoint
CREATE TABLE `utility_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`notice` text NOT NULL,
	`language` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`status` text,
	`reason` text,
	`facebook_id` text,
	`author` text NOT NULL,
	`created_at` integer NOT NULL,
	`checked_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `utility_templates_version` ON `utility_templates` (`shop_id`,`page_id`,`notice`,`language`,`version`);--> statement-breakpoint
CREATE INDEX `utility_templates_name` ON `utility_templates` (`page_id`,`name`,`language`);--> statement-breakpoint
CREATE INDEX `utility_templates_state` ON `utility_templates` (`state`,`checked_at`,`id`);--> statement-breakpoint
CREATE TABLE `graph_usage` (
	`subject` text PRIMARY KEY NOT NULL,
	`percent` integer NOT NULL,
	`regain_at` integer,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `deletions` (
	`code` text PRIMARY KEY NOT NULL,
	`asked_at` integer NOT NULL,
	`buyer_ids` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `page_hours` (
	`page_id` text NOT NULL,
	`hour_at` integer NOT NULL,
	`shop_id` text NOT NULL,
	`events` integer NOT NULL,
	PRIMARY KEY(`page_id`, `hour_at`)
);
--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`buyer_id` text NOT NULL,
	`state` text NOT NULL,
	`why` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `erasures_buyer` ON `erasures` (`shop_id`,`buyer_id`);--> statement-breakpoint
CREATE INDEX `erasures_state` ON `erasures` (`state`,`id`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `by_link` integer;--> statement-breakpoint
ALTER TABLE `idempotency` ADD `made` text;--> statement-breakpoint
ALTER TABLE `pages` ADD `human_agent` integer;--> statement-breakpoint
ALTER TABLE `pages` ADD `utility_refused` text;--> statement-breakpoint
ALTER TABLE `pages` ADD `owner_id` text;--> statement-breakpoint
ALTER TABLE `pages` ADD `scopes` text;--> statement-breakpoint
ALTER TABLE `pages` ADD `token_ends_at` integer;--> statement-breakpoint
ALTER TABLE `pages` ADD `checked_at` integer;--> statement-breakpoint
ALTER TABLE `buyers` ADD `opted_out_at` integer;--> statement-breakpoint
ALTER TABLE `buyers` ADD `opted_out_by` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `referral` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `automated_told_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `edited_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `passed` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `via` text;--> statement-breakpoint
CREATE INDEX `outbox_page_due` ON `outbox` (`page_id`,`state`,`not_before`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_page_sent` ON `outbox` (`page_id`,`kind`,`sending_at`);--> statement-breakpoint
ALTER TABLE `tasks` ADD `buyer_id` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `tries` integer;--> statement-breakpoint
CREATE INDEX `tasks_buyer` ON `tasks` (`shop_id`,`buyer_id`,`status`);--> statement-breakpoint
ALTER TABLE `orders` ADD `cod_signals` text;
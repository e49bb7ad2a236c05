CREATE TABLE `page_profiles` (
	`page_id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`version` integer NOT NULL,
	`wanted` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`why` text,
	`state_at` integer NOT NULL,
	`retry_at` integer,
	`tries` integer NOT NULL,
	`held` text,
	`held_at` integer,
	`called_at` text NOT NULL,
	`turn` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `page_profiles_shop` ON `page_profiles` (`shop_id`,`page_id`);--> statement-breakpoint
CREATE INDEX `page_profiles_state` ON `page_profiles` (`state`,`page_id`);--> statement-breakpoint
CREATE TABLE `buyer_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`from_id` text NOT NULL,
	`into_id` text NOT NULL,
	`how` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`moved` text NOT NULL,
	`undone_at` integer,
	`undone_by` text
);
--> statement-breakpoint
CREATE INDEX `buyer_merges_into` ON `buyer_merges` (`shop_id`,`into_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `buyer_merges_from` ON `buyer_merges` (`shop_id`,`from_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `buyers_apart` (
	`shop_id` text NOT NULL,
	`one_id` text NOT NULL,
	`other_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `one_id`, `other_id`)
);
--> statement-breakpoint
CREATE INDEX `buyers_apart_other` ON `buyers_apart` (`shop_id`,`other_id`);--> statement-breakpoint
CREATE TABLE `model_calls` (
	`interaction_id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`conversation_version` integer NOT NULL,
	`draft_id` text,
	`product_ids` text NOT NULL,
	`state` text NOT NULL,
	`lease_token` text,
	`lease_until` integer,
	`month` text,
	`held` integer,
	`cost` integer,
	`prompt_tokens` integer,
	`completion_tokens` integer,
	`outcome` text,
	`reason` text,
	`remembered` integer NOT NULL,
	`reading` text,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `model_calls_state` ON `model_calls` (`state`,`created_at`,`interaction_id`);--> statement-breakpoint
CREATE INDEX `model_calls_shop` ON `model_calls` (`shop_id`,`created_at`,`interaction_id`);--> statement-breakpoint
CREATE TABLE `model_months` (
	`shop_id` text NOT NULL,
	`month` text NOT NULL,
	`version` integer NOT NULL,
	`calls` integer NOT NULL,
	`spent` integer NOT NULL,
	`held_calls` integer NOT NULL,
	`held` integer NOT NULL,
	`refused` integer,
	PRIMARY KEY(`shop_id`, `month`)
);
--> statement-breakpoint
CREATE TABLE `model_answers` (
	`shop_id` text NOT NULL,
	`key` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `model_answers_at` ON `model_answers` (`at`);--> statement-breakpoint
CREATE TABLE `model_circuit` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`failures` integer NOT NULL,
	`open_until` integer,
	`last_error` text,
	`last_error_at` integer,
	`last_answer_at` integer
);
--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`interaction_id` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`tier` text NOT NULL,
	`risk` text NOT NULL,
	`language` text NOT NULL,
	`confidence` real NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `corrections_interaction` ON `corrections` (`shop_id`,`interaction_id`,`id`);--> statement-breakpoint
CREATE INDEX `corrections_from` ON `corrections` (`shop_id`,`from`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `autopilot` (
	`shop_id` text NOT NULL,
	`intent` text NOT NULL,
	`action` text NOT NULL,
	`of` integer NOT NULL,
	`right` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`count_from` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `intent`)
);
--> statement-breakpoint
CREATE TABLE `keyword_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`enabled` integer NOT NULL,
	`name` text NOT NULL,
	`match` text NOT NULL,
	`include` text NOT NULL,
	`exclude` text NOT NULL,
	`channel` text,
	`page_id` text,
	`post_id` text,
	`intent` text,
	`answer_bn` text,
	`answer_en` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `keyword_rules_position` ON `keyword_rules` (`shop_id`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `hides` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`page_id` text NOT NULL,
	`version` integer NOT NULL,
	`conversation_id` text NOT NULL,
	`message_id` text NOT NULL,
	`comment_id` text NOT NULL,
	`interaction_id` text,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`why` text NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`reject_reason` text,
	`moot_reason` text,
	`send_key` text,
	`hidden_at` integer,
	`shown_at` integer,
	`shown_by` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `hides_message` ON `hides` (`shop_id`,`message_id`);--> statement-breakpoint
CREATE INDEX `hides_comment` ON `hides` (`shop_id`,`comment_id`);--> statement-breakpoint
CREATE INDEX `hides_send` ON `hides` (`shop_id`,`send_key`);--> statement-breakpoint
CREATE INDEX `hides_state` ON `hides` (`shop_id`,`state`,`created_at`,`id`);--> statement-breakpoint
DROP INDEX `messages_conversation`;--> statement-breakpoint
ALTER TABLE `messages` ADD `reply_to` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `interaction_id` text;--> statement-breakpoint
CREATE INDEX `messages_conversation` ON `messages` (`shop_id`,`conversation_id`,`event_at`,`direction`,`id`);--> statement-breakpoint
ALTER TABLE `buyers` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `identity` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `about_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `ad_window_until` integer;--> statement-breakpoint
ALTER TABLE `interactions` ADD `gathering` integer;--> statement-breakpoint
ALTER TABLE `interactions` ADD `alternatives` text;--> statement-breakpoint
ALTER TABLE `interactions` ADD `topic` text;--> statement-breakpoint
ALTER TABLE `interactions` ADD `rule` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `fact_stop` integer;--> statement-breakpoint
ALTER TABLE `drafts` ADD `written_by` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `post_id` text;--> statement-breakpoint
CREATE INDEX `outbox_post` ON `outbox` (`shop_id`,`post_id`,`kind`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `orders` ADD `merged_into` text;
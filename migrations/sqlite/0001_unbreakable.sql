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
ALTER TABLE `orders` ADD `cod_signals` text;
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`occasion` text NOT NULL,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`language` text NOT NULL,
	`facts` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`until` integer NOT NULL,
	`attempts` integer NOT NULL,
	`lease` text,
	`leased_until` integer,
	`state` text NOT NULL,
	`settled_at` integer,
	`failure` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_occasion` ON `letters` (`about`,`kind`,`occasion`);--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`due_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`desk_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`state` text NOT NULL,
	`made_on` text NOT NULL,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`operation` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `waiting_list`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offers_entry` ON `offers` (`entry_id`);--> statement-breakpoint
CREATE INDEX `offers_open` ON `offers` (`expires_at`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `proofs` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`confirm_hash` text NOT NULL,
	`wrong` integer NOT NULL,
	`sent` integer NOT NULL,
	`operation` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proofs_confirm` ON `proofs` (`confirm_hash`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`product_id` text NOT NULL,
	`name` text NOT NULL,
	`phone` text NOT NULL,
	`deadline` text,
	`language` text NOT NULL,
	`talk_language` text,
	`partner` text,
	`key_hash` text NOT NULL,
	`body_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_key` ON `tasks` (`key_hash`);--> statement-breakpoint
CREATE INDEX `tasks_open` ON `tasks` (`created_at`) WHERE done_at is null;--> statement-breakpoint
CREATE TABLE `waiting_list` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`wish` text NOT NULL,
	`booking_id` text,
	`name` text NOT NULL,
	`person` text NOT NULL,
	`email` text,
	`phone` text,
	`language` text NOT NULL,
	`partner` text,
	`state` text NOT NULL,
	`operation` text NOT NULL,
	`token_hash` text NOT NULL,
	`key_hash` text NOT NULL,
	`body_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `waiting_list_token` ON `waiting_list` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `waiting_list_key` ON `waiting_list` (`key_hash`);--> statement-breakpoint
CREATE INDEX `waiting_list_waiting` ON `waiting_list` (`created_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `waiting_list_booking` ON `waiting_list` (`booking_id`);--> statement-breakpoint
ALTER TABLE `bookings` ADD `expires_at` integer;--> statement-breakpoint
CREATE INDEX `bookings_pending` ON `bookings` (`expires_at`) WHERE state = 'pending';--> statement-breakpoint
ALTER TABLE `products` ADD `asks_deadline` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `slots` ADD `kept_until` integer;--> statement-breakpoint
ALTER TABLE `slots` ADD `kept_for` text;--> statement-breakpoint
ALTER TABLE `slots` ADD `offer_from` integer;--> statement-breakpoint
CREATE INDEX `slots_kept` ON `slots` (`kept_until`) WHERE kept_until is not null;
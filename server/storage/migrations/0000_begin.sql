CREATE TABLE `bookings` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`product_id` text NOT NULL,
	`desk_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`state` text NOT NULL,
	`cancelled_by` text,
	`name` text NOT NULL,
	`person` text NOT NULL,
	`email` text,
	`phone` text,
	`language` text NOT NULL,
	`talk_language` text,
	`partner` text,
	`sequence` integer NOT NULL,
	`operation` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bookings_reference` ON `bookings` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `bookings_token` ON `bookings` (`token_hash`);--> statement-breakpoint
CREATE INDEX `bookings_email` ON `bookings` (`email`,`start`);--> statement-breakpoint
CREATE INDEX `bookings_phone` ON `bookings` (`phone`,`start`);--> statement-breakpoint
CREATE TABLE `desk_products` (
	`desk_id` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`desk_id`, `product_id`),
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `desks` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`body_hash` text NOT NULL,
	`booking_id` text NOT NULL,
	`end` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offices` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`telephone` text NOT NULL,
	`other_offices` text NOT NULL,
	`texts` text NOT NULL,
	`slot_minutes` integer NOT NULL,
	`staff_share` real NOT NULL,
	`published_through` text
);
--> statement-breakpoint
CREATE TABLE `opening_hours` (
	`id` integer PRIMARY KEY NOT NULL,
	`desk_id` text NOT NULL,
	`day_of_week` text NOT NULL,
	`opens` text NOT NULL,
	`closes` text NOT NULL,
	`languages` text NOT NULL,
	`valid_from` text,
	`valid_through` text,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`duration` integer NOT NULL,
	`texts` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `slots` (
	`id` integer PRIMARY KEY NOT NULL,
	`desk_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`channel` text NOT NULL,
	`languages` text NOT NULL,
	`booking_id` text,
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slots_desk_start` ON `slots` (`desk_id`,`start`);--> statement-breakpoint
CREATE INDEX `slots_booking` ON `slots` (`booking_id`) WHERE booking_id is not null;--> statement-breakpoint
CREATE INDEX `slots_free` ON `slots` (`start`,`desk_id`,`end`) WHERE booking_id is null and channel = 'online';--> statement-breakpoint
CREATE INDEX `slots_free_of_desk` ON `slots` (`desk_id`,`start`,`end`) WHERE booking_id is null and channel = 'online';--> statement-breakpoint
CREATE TABLE `special_hours` (
	`desk_id` text NOT NULL,
	`date` text NOT NULL,
	`periods` text NOT NULL,
	PRIMARY KEY(`desk_id`, `date`),
	FOREIGN KEY (`desk_id`) REFERENCES `desks`(`id`) ON UPDATE no action ON DELETE no action
);

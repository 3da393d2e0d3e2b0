CREATE TABLE `audit_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`staff_id` text NOT NULL,
	`action` text NOT NULL,
	`booking_id` text,
	`details` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_entries_booking` ON `audit_entries` (`booking_id`);--> statement-breakpoint
CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`);--> statement-breakpoint
CREATE TABLE `lead_times` (
	`date` text NOT NULL,
	`product_id` text NOT NULL,
	`days` real,
	PRIMARY KEY(`date`, `product_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `name_corrections` (
	`id` integer PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`before` text NOT NULL,
	`staff_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `name_corrections_booking` ON `name_corrections` (`booking_id`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkeys_staff` ON `passkeys` (`staff_id`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`attempt_hash` text PRIMARY KEY NOT NULL,
	`expects` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`issuer` text,
	`subject` text,
	`invitation_hash` text,
	`invited_until` integer,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	`last_seen_at` integer,
	`operation` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_subject` ON `staff` (`issuer`,`subject`);--> statement-breakpoint
CREATE UNIQUE INDEX `staff_invitation` ON `staff` (`invitation_hash`);--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_sessions_staff` ON `staff_sessions` (`staff_id`);--> statement-breakpoint
ALTER TABLE `bookings` ADD `made_by` text DEFAULT 'visitor' NOT NULL;--> statement-breakpoint
ALTER TABLE `bookings` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `bookings` ADD `answer_by` integer;--> statement-breakpoint
ALTER TABLE `bookings` ADD `erased_at` integer;--> statement-breakpoint
CREATE INDEX `bookings_start` ON `bookings` (`start`);--> statement-breakpoint
CREATE INDEX `bookings_awaited` ON `bookings` (`answer_by`) WHERE answer = 'awaited';--> statement-breakpoint
ALTER TABLE `desks` ADD `extra` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `offices` ADD `notice` text;--> statement-breakpoint
ALTER TABLE `offices` ADD `plan_revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `offices` ADD `catalogue_revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `offices` ADD `operation` text;--> statement-breakpoint
ALTER TABLE `products` ADD `retired` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `slots` ADD `extra` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `done_by` text;--> statement-breakpoint
CREATE TRIGGER `audit_entries_stay` BEFORE UPDATE ON `audit_entries` BEGIN SELECT RAISE(ABORT, 'an audit entry stays as it is'); END;--> statement-breakpoint
CREATE TRIGGER `audit_entries_remain` BEFORE DELETE ON `audit_entries` BEGIN SELECT RAISE(ABORT, 'an audit entry stays where it is'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_are_new` BEFORE INSERT ON `audit_entries` WHEN exists (SELECT 1 FROM `audit_entries` WHERE `id` = new.`id`) BEGIN SELECT RAISE(ABORT, 'an audit entry takes no other''s place'); END;
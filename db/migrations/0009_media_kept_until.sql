ALTER TABLE "media" ADD COLUMN "keep_until" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "media_expiring" ON "media" USING btree ("keep_until") WHERE keep_until is not null;
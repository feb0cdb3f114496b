DROP INDEX "conversations_person";--> statement-breakpoint
CREATE INDEX "conversations_person" ON "conversations" USING btree ("person_id");
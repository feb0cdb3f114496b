DROP INDEX "outbox_conversation";--> statement-breakpoint
CREATE INDEX "outbox_conversation" ON "outbox" USING btree ("commune_id","conversation_id","seq");
CREATE TABLE "channel_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"external" text NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"secrets" "bytea",
	"tokens" "bytea",
	"token_generation" integer DEFAULT 0 NOT NULL,
	"tokens_expire_at" timestamp (3) with time zone,
	"trouble" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "channel_accounts_external" UNIQUE("channel","external")
);
--> statement-breakpoint
CREATE TABLE "absences" (
	"commune_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"to" timestamp (3) with time zone NOT NULL,
	"deputy_id" uuid,
	CONSTRAINT "absences_commune_id_officer_id_from_pk" PRIMARY KEY("commune_id","officer_id","from")
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"commune_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"post" text NOT NULL,
	"escalation" jsonb NOT NULL,
	"urgency" text NOT NULL,
	"visibility" text NOT NULL,
	"profile" text NOT NULL,
	"kinds" jsonb NOT NULL,
	"synonyms" jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "categories_commune_id_id_pk" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "communes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"province" text NOT NULL,
	"phone" text NOT NULL,
	"address" text NOT NULL,
	"hours" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "communes_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "duty" (
	"commune_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "duty_commune_id_officer_id_pk" PRIMARY KEY("commune_id","officer_id")
);
--> statement-breakpoint
CREATE TABLE "hamlets" (
	"commune_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "hamlets_commune_id_id_pk" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "holdings" (
	"commune_id" uuid NOT NULL,
	"post" text NOT NULL,
	"officer_id" uuid NOT NULL,
	"from" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"to" timestamp (3) with time zone,
	CONSTRAINT "holdings_commune_id_post_officer_id_from_pk" PRIMARY KEY("commune_id","post","officer_id","from")
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"phone" "bytea",
	"person_id" uuid,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "officers_key" UNIQUE("commune_id","key")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"commune_id" uuid NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"unit" text,
	"deputy_in_charge" text,
	"head_of_unit" text,
	"cleared" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "posts_commune_id_code_pk" PRIMARY KEY("commune_id","code")
);
--> statement-breakpoint
CREATE TABLE "rest_days" (
	"commune_id" uuid NOT NULL,
	"date" date NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "rest_days_commune_id_date_pk" PRIMARY KEY("commune_id","date")
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"commune_id" uuid NOT NULL,
	"profile" text NOT NULL,
	"term" text NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"source" text NOT NULL,
	CONSTRAINT "terms_commune_id_profile_from_pk" PRIMARY KEY("commune_id","profile","from")
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"kind" text NOT NULL,
	"category" text NOT NULL,
	"hamlet" text,
	"urgency" text NOT NULL,
	"visibility" text NOT NULL,
	"owner_post" text NOT NULL,
	"owner_officer" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"due_day" date NOT NULL,
	"state" "bytea" NOT NULL,
	CONSTRAINT "complaints_code" UNIQUE("commune_id","code")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"commune_id" uuid NOT NULL,
	"complaint_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "events_complaint_id_number_pk" PRIMARY KEY("complaint_id","number")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"channel_account_id" uuid NOT NULL,
	"external_hash" "bytea" NOT NULL,
	"external" "bytea" NOT NULL,
	"person_id" uuid NOT NULL,
	"reach" text DEFAULT 'open' NOT NULL,
	"last_heard_at" timestamp (3) with time zone NOT NULL,
	"talk" "bytea",
	"lease_owner" text,
	"lease_until" timestamp (3) with time zone,
	"fence" integer DEFAULT 0 NOT NULL,
	"turns" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "conversations_external" UNIQUE("commune_id","channel_account_id","external_hash")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"commune_id" uuid NOT NULL,
	"channel_account_id" uuid NOT NULL,
	"event_key" text NOT NULL,
	"conversation_id" uuid NOT NULL,
	"platform_at" timestamp (3) with time zone NOT NULL,
	"heard_at" timestamp (3) with time zone NOT NULL,
	"content" "bytea" NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"error" text,
	CONSTRAINT "inbox_event" UNIQUE("commune_id","channel_account_id","event_key")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source" "bytea" NOT NULL,
	"status" text NOT NULL,
	"content_type" text,
	"bytes" integer,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"heard_at" timestamp (3) with time zone NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"commune_id" uuid NOT NULL,
	"outbox_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"by" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"outcome" text,
	"reason" text,
	CONSTRAINT "attempts_outbox_id_number_pk" PRIMARY KEY("outbox_id","number")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"commune_id" uuid NOT NULL,
	"conversation_id" uuid,
	"person_id" uuid,
	"officer_id" uuid,
	"purpose" text NOT NULL,
	"complaint_id" uuid,
	"notice" text,
	"part" "bytea" NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"deadline" timestamp (3) with time zone NOT NULL,
	"claimed_by" text,
	"claimed_until" timestamp (3) with time zone,
	"platform_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "invites" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"redeemed_at" timestamp (3) with time zone,
	"redeemed_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invites_code" UNIQUE("commune_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"language" text DEFAULT 'vi' NOT NULL,
	"mode" text DEFAULT 'text' NOT NULL,
	"address_term" text,
	"name" "bytea",
	"phone" "bytea",
	"phone_hash" "bytea",
	"officer_id" uuid,
	"erasure_asked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relays" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"spoke_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text
);
--> statement-breakpoint
CREATE TABLE "playground_clock" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"offset_ms" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "procedures" (
	"id" text PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL,
	"position" integer NOT NULL,
	"loaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sealing" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"index_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "timers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"complaint_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'armed' NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "complaints_owner" ON "complaints" USING btree ("commune_id","owner_officer","due_at") WHERE status in ('received', 'assigned', 'accepted', 'waiting', 'answered');--> statement-breakpoint
CREATE INDEX "complaints_citizen" ON "complaints" USING btree ("commune_id","citizen_id","filed_at");--> statement-breakpoint
CREATE INDEX "conversations_person" ON "conversations" USING btree ("commune_id","person_id");--> statement-breakpoint
CREATE INDEX "inbox_waiting" ON "inbox" USING btree ("conversation_id","seq") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "media_waiting" ON "media" USING btree ("next_try_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "outbox_line" ON "outbox" USING btree ("conversation_id","seq") WHERE status in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_pending" ON "outbox" USING btree ("next_try_at") WHERE status in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_complaint" ON "outbox" USING btree ("commune_id","complaint_id") WHERE complaint_id is not null;--> statement-breakpoint
CREATE INDEX "outbox_conversation" ON "outbox" USING btree ("conversation_id","seq");--> statement-breakpoint
CREATE INDEX "people_officer" ON "people" USING btree ("commune_id","officer_id") WHERE officer_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "relays_open_citizen" ON "relays" USING btree ("commune_id","citizen_id") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "relays_open_officer" ON "relays" USING btree ("commune_id","officer_id") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "timers_armed" ON "timers" USING btree ("complaint_id","kind","number") WHERE status = 'armed';--> statement-breakpoint
CREATE INDEX "timers_due" ON "timers" USING btree ("due_at") WHERE status = 'armed';
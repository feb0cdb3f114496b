CREATE TABLE "letter_events" (
	"commune_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "letter_events_letter_id_number_pk" PRIMARY KEY("letter_id","number")
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"year" integer,
	"number" integer,
	"complaint_id" uuid,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"state" "bytea" NOT NULL,
	CONSTRAINT "letters_register" UNIQUE("commune_id","kind","year","number"),
	CONSTRAINT "letters_numbered" CHECK ((year is null) = (number is null) and number > 0),
	CONSTRAINT "letters_signed_are_numbered" CHECK (status not in ('signed', 'delivered') or number is not null)
);
--> statement-breakpoint
CREATE INDEX "letters_open" ON "letters" USING btree ("commune_id","drafted_at") WHERE status in ('draft', 'awaiting', 'signed');--> statement-breakpoint
call make_tenant_table('letters');--> statement-breakpoint
call make_tenant_table('letter_events');--> statement-breakpoint
-- A register has no gap: what was drafted stays, what was signed keeps its number. Histories are only ever added to.
revoke delete on letters from gan_dan_app;--> statement-breakpoint
revoke update, delete on letter_events from gan_dan_app;

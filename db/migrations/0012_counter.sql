CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"what" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"seat" integer NOT NULL,
	"status" text NOT NULL,
	"reason" "bytea",
	"remind_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counter_pauses" (
	"commune_id" uuid NOT NULL,
	"counter" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "counter_pauses_commune_id_counter_pk" PRIMARY KEY("commune_id","counter")
);
--> statement-breakpoint
CREATE TABLE "ticket_days" (
	"commune_id" uuid NOT NULL,
	"day" date NOT NULL,
	"first_number" integer NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "ticket_days_commune_id_day_pk" PRIMARY KEY("commune_id","day")
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"day" date NOT NULL,
	"number" integer NOT NULL,
	"citizen_id" uuid NOT NULL,
	"field" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"rank" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"counter" text,
	"stands_at" timestamp (3) with time zone,
	"absences" integer NOT NULL,
	"is_near_told" boolean NOT NULL,
	"missing" "bytea",
	"version" integer NOT NULL,
	CONSTRAINT "tickets_number" UNIQUE("commune_id","day","number")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_seat" ON "appointments" USING btree ("commune_id","what","at","seat") WHERE status = 'booked';--> statement-breakpoint
CREATE INDEX "appointments_citizen" ON "appointments" USING btree ("commune_id","citizen_id","at");--> statement-breakpoint
CREATE INDEX "appointments_remind" ON "appointments" USING btree ("commune_id","remind_at") WHERE remind_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "tickets_open" ON "tickets" USING btree ("commune_id","day","citizen_id") WHERE status in ('waiting', 'called', 'lacking');--> statement-breakpoint

call make_tenant_table('appointments');--> statement-breakpoint
call make_tenant_table('counter_pauses');--> statement-breakpoint
call make_tenant_table('ticket_days');--> statement-breakpoint
call make_tenant_table('tickets');

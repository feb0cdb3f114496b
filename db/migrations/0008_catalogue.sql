CREATE TABLE "lost_searches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"text" "bytea" NOT NULL,
	"how" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overlays" (
	"commune_id" uuid NOT NULL,
	"procedure_id" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"officer_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "overlays_commune_id_procedure_id_version_pk" PRIMARY KEY("commune_id","procedure_id","version")
);
--> statement-breakpoint
CREATE TABLE "paper_lists" (
	"commune_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"procedure_id" text NOT NULL,
	"version" text NOT NULL,
	"state" "bytea" NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"kept_at" timestamp (3) with time zone,
	CONSTRAINT "paper_lists_commune_id_person_id_procedure_id_pk" PRIMARY KEY("commune_id","person_id","procedure_id")
);
--> statement-breakpoint
CREATE TABLE "procedure_versions" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "procedure_versions_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE TABLE "reviews_due" (
	"commune_id" uuid NOT NULL,
	"procedure_id" text NOT NULL,
	"due" date NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reviews_due_commune_id_procedure_id_due_pk" PRIMARY KEY("commune_id","procedure_id","due")
);
--> statement-breakpoint
CREATE TABLE "sent_backs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"procedure_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"version" text NOT NULL,
	"said" "bytea",
	"at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid
);
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "keeps_content" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "procedures" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "procedures" ADD COLUMN "origin" text DEFAULT 'seed' NOT NULL;--> statement-breakpoint
CREATE INDEX "lost_searches_at" ON "lost_searches" USING btree ("commune_id","at");--> statement-breakpoint
CREATE INDEX "paper_lists_procedure" ON "paper_lists" USING btree ("commune_id","procedure_id","version");--> statement-breakpoint
CREATE INDEX "sent_backs_open" ON "sent_backs" USING btree ("commune_id","procedure_id","at");--> statement-breakpoint

call make_tenant_table('overlays');--> statement-breakpoint
call make_tenant_table('paper_lists');--> statement-breakpoint
call make_tenant_table('sent_backs');--> statement-breakpoint
call make_tenant_table('reviews_due');--> statement-breakpoint
call make_tenant_table('lost_searches');--> statement-breakpoint

-- The same for every commune; a version once written is never changed.
grant select, insert on procedure_versions to gan_dan_app;--> statement-breakpoint
insert into procedure_versions (id, version, body, since) select id, version, body, loaded_at from procedures;

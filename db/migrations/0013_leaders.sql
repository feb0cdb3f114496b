CREATE TABLE "answer_templates" (
	"commune_id" uuid NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"category" text,
	"text" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "answer_templates_commune_id_id_pk" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "followings" (
	"commune_id" uuid NOT NULL,
	"complaint_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "followings_complaint_id_person_id_pk" PRIMARY KEY("complaint_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "occasions" (
	"commune_id" uuid NOT NULL,
	"name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "occasions_commune_id_name_pk" PRIMARY KEY("commune_id","name")
);
--> statement-breakpoint
DROP INDEX "complaints_owner";--> statement-breakpoint
ALTER TABLE "absences" ADD COLUMN "origin" text DEFAULT 'file' NOT NULL;--> statement-breakpoint
ALTER TABLE "communes" ADD COLUMN "rest_days_before" jsonb;--> statement-breakpoint
ALTER TABLE "communes" ADD COLUMN "rest_days_changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "officers" ADD COLUMN "notice_hours" text DEFAULT 'day' NOT NULL;--> statement-breakpoint
ALTER TABLE "rest_days" ADD COLUMN "origin" text DEFAULT 'file' NOT NULL;--> statement-breakpoint
CREATE INDEX "followings_person" ON "followings" USING btree ("commune_id","person_id");--> statement-breakpoint
CREATE INDEX "complaints_field" ON "complaints" USING btree ("commune_id","category","filed_at") WHERE status in ('received', 'assigned', 'accepted', 'waiting', 'answered', 'handed_over');--> statement-breakpoint
CREATE INDEX "complaints_owner" ON "complaints" USING btree ("commune_id","owner_officer","due_at") WHERE status in ('received', 'assigned', 'accepted', 'waiting', 'answered', 'handed_over');--> statement-breakpoint

call make_tenant_table('answer_templates');--> statement-breakpoint
call make_tenant_table('followings');--> statement-breakpoint
call make_tenant_table('occasions');

CREATE TABLE "reports" (
	"commune_id" uuid NOT NULL,
	"month" text NOT NULL,
	"body" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone,
	CONSTRAINT "reports_commune_id_month_pk" PRIMARY KEY("commune_id","month")
);
--> statement-breakpoint
ALTER TABLE "categories" ADD COLUMN "publication" text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "reports" text;--> statement-breakpoint

call make_tenant_table('reports');

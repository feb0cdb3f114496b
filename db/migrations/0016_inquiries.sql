CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"end" text NOT NULL,
	"procedure_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "inquiries_at" ON "inquiries" USING btree ("commune_id","at");--> statement-breakpoint

call make_tenant_table('inquiries');

CREATE TABLE "dossiers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"commune_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"code" "bytea" NOT NULL,
	"matter" "bytea" NOT NULL,
	"name" "bytea" NOT NULL,
	"phone" "bytea",
	"received" date NOT NULL,
	"promised" date NOT NULL,
	"state" text NOT NULL,
	"done" date,
	CONSTRAINT "dossiers_code" UNIQUE("commune_id","code_hash")
);
--> statement-breakpoint

call make_tenant_table('dossiers');

CREATE TABLE "counter_fields" (
	"commune_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"groups" jsonb NOT NULL,
	"minutes" integer NOT NULL,
	"capacity" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "counter_fields_commune_id_id_pk" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"commune_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"post" text NOT NULL,
	"serves" jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "counters_commune_id_id_pk" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
CREATE TABLE "fees" (
	"commune_id" uuid NOT NULL,
	"name" text NOT NULL,
	"amount" text NOT NULL,
	"source" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "fees_commune_id_name_pk" PRIMARY KEY("commune_id","name")
);
--> statement-breakpoint
CREATE TABLE "receptions" (
	"commune_id" uuid NOT NULL,
	"id" text NOT NULL,
	"post" text NOT NULL,
	"on" jsonb NOT NULL,
	"hours" jsonb NOT NULL,
	"place" text NOT NULL,
	"minutes" integer NOT NULL,
	"capacity" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "receptions_commune_id_id_pk" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "communes" ADD COLUMN "seasons" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "hamlets" ADD COLUMN "far" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "decides" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "decides_not" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint

call make_tenant_table('counter_fields');--> statement-breakpoint
call make_tenant_table('counters');--> statement-breakpoint
call make_tenant_table('fees');--> statement-breakpoint
call make_tenant_table('receptions');

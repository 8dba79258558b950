CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"group_id" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"hash" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letter_version" UNIQUE("incident_id","group_id","kind","locale","version")
);
--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_saved_by_person_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER letter_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON letter FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

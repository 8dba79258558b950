CREATE TABLE "legal_setting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"value" jsonb NOT NULL,
	"from" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "legal_setting" ADD CONSTRAINT "legal_setting_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "legal_setting_name" ON "legal_setting" USING btree ("name","from","set_at");--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_merged_into_incident_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER legal_setting_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON legal_setting FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

CREATE TABLE "correspondence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"authority" text NOT NULL,
	"authority_name" text,
	"kind" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"reference" text,
	"subject" text NOT NULL,
	"text" text,
	"due_at" timestamp with time zone,
	"object_before" timestamp with time zone,
	"owner" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "correspondence_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "correspondence_step_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"correspondence_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text,
	"text" text,
	"given" text[] NOT NULL,
	"due_at" timestamp with time zone,
	"owner" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "correspondence" ADD CONSTRAINT "correspondence_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence" ADD CONSTRAINT "correspondence_owner_person_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence" ADD CONSTRAINT "correspondence_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence_step" ADD CONSTRAINT "correspondence_step_correspondence_id_correspondence_id_fk" FOREIGN KEY ("correspondence_id") REFERENCES "public"."correspondence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence_step" ADD CONSTRAINT "correspondence_step_owner_person_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence_step" ADD CONSTRAINT "correspondence_step_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correspondence_incident" ON "correspondence" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "correspondence_step_of" ON "correspondence_step" USING btree ("correspondence_id","seq");--> statement-breakpoint
CREATE TRIGGER correspondence_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON correspondence FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER correspondence_step_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON correspondence_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

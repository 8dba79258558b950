CREATE TABLE "confirmed_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"question" text NOT NULL,
	"answer_hash" text NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "confirmed_answer_once" UNIQUE("incident_id","question","answer_hash")
);
--> statement-breakpoint
CREATE TABLE "copied_answer" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "copied_answer_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"after_filing" uuid,
	"question" text NOT NULL,
	"answer_hash" text NOT NULL,
	"copied" boolean NOT NULL,
	"copied_by" uuid NOT NULL,
	"copied_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"filing_id" uuid,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portal_outage" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"how" text NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promise" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"filing_id" uuid NOT NULL,
	"what" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promise_kept" (
	"promise_id" uuid PRIMARY KEY NOT NULL,
	"how" text,
	"kept_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "complete" boolean;--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "document" text;--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "document_hash" text;--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "rules_version" text;--> statement-breakpoint
ALTER TABLE "confirmed_answer" ADD CONSTRAINT "confirmed_answer_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmed_answer" ADD CONSTRAINT "confirmed_answer_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copied_answer" ADD CONSTRAINT "copied_answer_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copied_answer" ADD CONSTRAINT "copied_answer_after_filing_filing_id_fk" FOREIGN KEY ("after_filing") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copied_answer" ADD CONSTRAINT "copied_answer_copied_by_person_id_fk" FOREIGN KEY ("copied_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_outage" ADD CONSTRAINT "portal_outage_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_outage" ADD CONSTRAINT "portal_outage_noted_by_person_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_kept" ADD CONSTRAINT "promise_kept_promise_id_promise_id_fk" FOREIGN KEY ("promise_id") REFERENCES "public"."promise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_kept" ADD CONSTRAINT "promise_kept_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "copied_answer_incident" ON "copied_answer" USING btree ("incident_id","question");--> statement-breakpoint
CREATE INDEX "evidence_file_incident" ON "evidence_file" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "portal_outage_incident" ON "portal_outage" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "promise_incident" ON "promise" USING btree ("incident_id");--> statement-breakpoint
CREATE TRIGGER confirmed_answer_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON confirmed_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER copied_answer_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON copied_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER promise_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON promise FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER promise_kept_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON promise_kept FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER portal_outage_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON portal_outage FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER evidence_file_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

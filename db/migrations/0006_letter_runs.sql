CREATE TABLE "letter_delivery" (
	"run_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"sealed" text,
	"hash" text NOT NULL,
	"message_id" text NOT NULL,
	"state" text NOT NULL,
	"maybe_twice" boolean NOT NULL,
	"attempts" integer NOT NULL,
	"answer" text,
	"next_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "letter_delivery_run_id_seq_pk" PRIMARY KEY("run_id","seq")
);
--> statement-breakpoint
CREATE TABLE "letter_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"letter_hash" text NOT NULL,
	"approval_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"paused_because" text,
	"per_minute" integer NOT NULL,
	"total" integer NOT NULL,
	"left_out" integer NOT NULL,
	"list_hash" text NOT NULL,
	"keep_until" timestamp with time zone,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"forgotten_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "recipient_list" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letter_delivery" ADD CONSTRAINT "letter_delivery_run_id_letter_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."letter_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_run" ADD CONSTRAINT "letter_run_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_run" ADD CONSTRAINT "letter_run_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_run" ADD CONSTRAINT "letter_run_approval_id_approval_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."approval"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_run" ADD CONSTRAINT "letter_run_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient_list" ADD CONSTRAINT "recipient_list_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient_list" ADD CONSTRAINT "recipient_list_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient_list" ADD CONSTRAINT "recipient_list_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_delivery_due" ON "letter_delivery" USING btree ("state","next_at","run_id","seq");--> statement-breakpoint
CREATE INDEX "letter_delivery_hash" ON "letter_delivery" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "letter_run_incident" ON "letter_run" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "letter_run_state" ON "letter_run" USING btree ("state");--> statement-breakpoint
CREATE INDEX "recipient_list_incident" ON "recipient_list" USING btree ("incident_id");
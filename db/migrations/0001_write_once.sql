-- What happened is never rewritten: not by the app's role (it has no right to) and not by a slip of the owner's either.
CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_event_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER approval_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON approval FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER filing_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON filing FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER filing_number_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON filing_number FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
CREATE TRIGGER fact_revision_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON fact_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
-- A proposal can be withdrawn; what was put to the approver cannot change.
CREATE FUNCTION keep_proposal_as_shown() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.incident_id, NEW.kind, NEW.group_id, NEW.version, NEW.hash, NEW.proposed_by, NEW.proposed_at, NEW.asked_of)
     IS DISTINCT FROM
     (OLD.id, OLD.incident_id, OLD.kind, OLD.group_id, OLD.version, OLD.hash, OLD.proposed_by, OLD.proposed_at, OLD.asked_of)
     OR NEW.body::text IS DISTINCT FROM OLD.body::text THEN
    RAISE EXCEPTION 'A proposal is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER proposal_frozen BEFORE UPDATE ON proposal FOR EACH ROW EXECUTE FUNCTION keep_proposal_as_shown();
--> statement-breakpoint
CREATE TRIGGER proposal_not_deleted BEFORE DELETE OR TRUNCATE ON proposal FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
-- An incident is never deleted by hand: its number and reference stay its own.
CREATE TRIGGER incident_not_deleted BEFORE DELETE OR TRUNCATE ON incident FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
--> statement-breakpoint
-- The person who decides is never the person who proposed: also when the application would forget to ask.
CREATE FUNCTION refuse_own_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM proposal p WHERE p.id = NEW.proposal_id AND p.proposed_by = NEW.decided_by) THEN
    RAISE EXCEPTION 'Four eyes: who proposed may not decide' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER approval_four_eyes BEFORE INSERT ON approval FOR EACH ROW EXECUTE FUNCTION refuse_own_approval();
--> statement-breakpoint
ALTER TABLE organisation ADD CONSTRAINT organisation_is_one CHECK (id = 1);

import { randomUUID } from "node:crypto";
import { ChecksField } from "#app/_components/form/check-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field, fields } from "#app/_request/submit.ts";
import { LetterText } from "#app/(desk)/_letter/letter-paper.tsx";
import type { LetterPage } from "#app/(desk)/incidents/[ref]/letters/[letter]/open-letter.ts";
import { Hints } from "#app/(desk)/incidents/[ref]/letters/[letter]/readability-view.tsx";
import { saveLetterAction } from "#app/(desk)/incidents/[ref]/letters/letter-actions.ts";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import { ticksFor } from "#lib/letters/checklist.ts";
import { blockText, type ComposedBlock } from "#lib/letters/compose.ts";
import { isRewritten } from "#lib/letters/draft-letter.ts";
import { subjectKey } from "#lib/letters/letter.ts";
import { speaksToPeople } from "#lib/letters/letter-kind.ts";
import { readabilityHints } from "#lib/letters/readability.ts";
import { SettingsFields } from "./settings-fields.tsx";

export type EditProps = LetterPage & { wrong: Record<string, string> };

/** The form of a letter. A block that nobody rewrote shows what the facts give now, so that it follows them. */
export function EditForm(asked: EditProps) {
  const { dossier, subject, newest, composed, typed, wrong, t } = asked;
  const raw = typed?.raw ?? {};
  const { body } = newest;
  const own = isRewritten({ text: body.subject, composed: body.composedSubject });
  const action = saveLetterAction.bind(null, dossier.record.ref, subjectKey(subject));
  return (
    <form action={action} className={styles.form} noValidate>
      <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
      <input type="hidden" name="seen" value={newest.version} />
      <SettingsFields {...asked} />
      <Sheet title={t("letters.texts")}>
        <TextField
          name="subject"
          label={t("letters.subject")}
          lang={subject.locale}
          maxLength={200}
          defaultValue={"subject" in raw ? field(raw, "subject") : own ? body.subject : composed.subject}
          error={wrong.subject}
          errorPrefix={t("errors.prefix")}
        />
        {composed.blocks.map((block) => (
          <BlockFields key={block.key} {...asked} block={block} />
        ))}
      </Sheet>
      {speaksToPeople(subject.kind) && (
        <Sheet title={t("letters.checklist")}>
          <ChecksField
            name="ticked"
            label={t("letters.byPerson")}
            hint={t("letters.checklistLead")}
            options={ticksFor(subject).map((value) => ({ value, text: t(`letters.point.${value}`) }))}
            chosen={typed ? fields(raw, "ticked") : body.ticked}
          />
        </Sheet>
      )}
      <SubmitButton look="main" pendingText={t("letters.saving")}>
        {t("letters.save")}
      </SubmitButton>
    </form>
  );
}

/** One block: its text, hints, what the facts give, and which facts those are. */
function BlockFields({
  block,
  newest,
  subject,
  typed,
  wrong,
  sayPath,
  t,
}: EditProps & { block: ComposedBlock }) {
  const name = `block.${block.key}`;
  const raw = typed?.raw ?? {};
  const composed = blockText(block);
  const kept = newest.body.blocks.find(({ key }) => key === block.key);
  const rewritten = kept !== undefined && isRewritten(kept);
  const text = name in raw ? field(raw, name) : rewritten ? kept.text : composed;
  const paths = (key: "fromFacts" | "openFacts" | "translate", found: string[]) =>
    found.length > 0 && (
      <p className="quiet small">
        {t(`letters.${key}`, { facts: [...new Set(found.map(sayPath))].join(", ") })}
      </p>
    );
  return (
    <div className={styles.block}>
      <TextArea
        name={name}
        label={block.heading}
        lang={subject.locale}
        defaultValue={text}
        rows={Math.min(18, Math.max(4, text.split("\n").length + 2))}
        error={wrong[name]}
        errorPrefix={t("errors.prefix")}
      />
      <Hints hints={readabilityHints(text, subject.locale)} t={t} />
      {paths("openFacts", block.unknown)}
      {paths("translate", block.foreign)}
      {text === composed ? (
        <p className="quiet small">{t("letters.composedSame")}</p>
      ) : (
        <details open>
          <summary>{t("letters.composedNow")}</summary>
          <div className={styles.composed} lang={subject.locale}>
            <LetterText text={composed} />
          </div>
        </details>
      )}
      {paths("fromFacts", block.from)}
    </div>
  );
}

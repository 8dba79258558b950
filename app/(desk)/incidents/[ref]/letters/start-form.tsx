import { randomUUID } from "node:crypto";
import { ButtonRow } from "#app/_components/button.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field } from "#app/_request/submit.ts";
import { letterKinds, proposedLetterKind } from "#lib/letters/letter-kind.ts";
import { locales } from "#lib/words/words.ts";
import { startLetterAction } from "./letter-actions.ts";
import styles from "./letters.module.css";
import type { LettersPage } from "./open-letters.ts";

/** Which letter, for whom, in which language; the kind that fits what happened is marked and chosen. */
export function StartForm({ dossier, typed, wrong, t }: LettersPage & { wrong: Record<string, string> }) {
  const raw = typed?.raw ?? {};
  const { ref, facts } = dossier.record;
  const errorPrefix = t("errors.prefix");
  const proposed = proposedLetterKind(facts.nature.incidentKind.value);
  const groups = [
    ...facts.groups.map(({ id, facts: group }) => ({
      value: id,
      text: group.name.value ?? t("dossier.unnamedGroup"),
    })),
    { value: "", text: t("letters.noGroup") },
  ];
  return (
    <Sheet title={t("letters.startTitle")} id="start">
      <form action={startLetterAction.bind(null, ref)} className={styles.form} noValidate>
        <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
        <ChoiceField
          name="kind"
          label={t("letters.startKind")}
          options={letterKinds.map((kind) => ({
            value: kind,
            text: t(`letters.kind.${kind}`),
            hint: kind === proposed ? t("letters.proposedKind") : t(`letters.kindHint.${kind}`),
          }))}
          chosen={field(raw, "kind") || proposed}
          error={wrong.kind}
          errorPrefix={errorPrefix}
        />
        <ChoiceField
          name="group"
          label={t("letters.startGroup")}
          options={groups}
          chosen={typed ? field(raw, "group") : (facts.groups[0]?.id ?? "")}
          error={wrong.group}
          errorPrefix={errorPrefix}
        />
        <ChoiceField
          name="language"
          label={t("letters.startLanguage")}
          options={locales.map((value) => ({ value, text: t(`letters.language.${value}`) }))}
          chosen={field(raw, "language") || "nl"}
          error={wrong.language}
          errorPrefix={errorPrefix}
          lay="inline"
        />
        <ButtonRow>
          <SubmitButton look="main" pendingText={t("letters.starting")}>
            {t("letters.startNow")}
          </SubmitButton>
        </ButtonRow>
      </form>
    </Sheet>
  );
}

import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { Button } from "#app/_components/button.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { RegimeMoment } from "#lib/facts/regimes.ts";
import type { RegimeRules, RegimeStep } from "#lib/law/regimes/regime.ts";
import type { Words } from "#lib/words/words.ts";
import { MomentInput } from "./moment-input.tsx";
import styles from "./regimes.module.css";
import { saveRegimeAction } from "./save-regime-action.ts";

type FormProps = {
  dossier: Dossier;
  /** What was typed in this very form and could not be saved; null when nothing was. */
  raw: Raw | null;
  wrong: Record<string, string>;
  t: Words;
};

function RegimeForm({ dossier, part, children }: { dossier: Dossier; part: string; children: ReactNode }) {
  const { ref, revisions } = dossier.record;
  return (
    <form action={saveRegimeAction.bind(null, ref)} noValidate className={styles.form}>
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="revision" value={revisions.regimes ?? 0} />
      <input type="hidden" name="submission" value={randomUUID()} />
      {children}
    </form>
  );
}

type Proposed = { at: Date | null; hint: string; proposed?: boolean };

/** What stands in the boxes of an anchor: what was recorded, else a proposal that only counts once it is saved. */
function anchorNow({ record }: Dossier, rules: RegimeRules, name: RegimeMoment, t: Words): Proposed {
  const recorded = record.facts.regimes[name].value?.at;
  if (recorded) return { at: new Date(recorded), hint: t("regimes.clear") };
  if (!rules.proposable.includes(name)) return { at: null, hint: t("regimes.clear") };
  const { awareAt, firstSignalAt } = record.facts.awareness;
  const hint = t(awareAt ? "regimes.proposed" : "regimes.proposedSignal");
  return { at: new Date(awareAt ?? firstSignalAt), hint, proposed: true };
}

/** Whether a regime applies to this incident, and since when its clock runs. */
export function AnchorsForm({ rules, dossier, raw, wrong, t }: FormProps & { rules: RegimeRules }) {
  const { question } = rules;
  const recorded = dossier.record.facts.regimes[question].value ?? "unknown";
  const prefix = `facts.regimes.${question}`;
  return (
    <RegimeForm dossier={dossier} part={rules.regime}>
      <ChoiceField
        name={question}
        label={t(`${prefix}.label`)}
        hint={t(`${prefix}.hint`)}
        lay="inline"
        options={(["yes", "no", "unknown"] as const).map((value) => ({
          value,
          text: t(`regimes.question.${value}`),
        }))}
        chosen={raw ? field(raw, question) : recorded}
      />
      {rules.anchors.map((name) => (
        <MomentInput
          key={name}
          name={name}
          raw={raw}
          wrong={wrong}
          t={t}
          {...anchorNow(dossier, rules, name, t)}
        />
      ))}
      <Button>{t("regimes.save")}</Button>
    </RegimeForm>
  );
}

/** That a step was done: when, and under which number. */
export function StepForm({
  rules,
  step,
  dossier,
  raw,
  wrong,
  t,
}: FormProps & { rules: RegimeRules; step: RegimeStep }) {
  const facts = dossier.record.facts.regimes;
  const at = facts[step.done].value?.at;
  return (
    <RegimeForm dossier={dossier} part={`${rules.regime}/${step.key}`}>
      <MomentInput
        name={step.done}
        raw={raw}
        at={at ? new Date(at) : null}
        hint={t("regimes.clear")}
        wrong={wrong}
        t={t}
      />
      <TextField
        name={step.reference}
        label={t(`facts.regimes.${step.reference}.label`)}
        optional={t("regimes.optional")}
        error={wrong[step.reference]}
        errorPrefix={t("errors.prefix")}
        defaultValue={raw ? field(raw, step.reference) : (facts[step.reference].value ?? "")}
        width="medium"
        autoComplete="off"
      />
      <Button>{t("regimes.saveDone")}</Button>
    </RegimeForm>
  );
}

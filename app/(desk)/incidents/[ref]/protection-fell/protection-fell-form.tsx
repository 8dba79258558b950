import { randomUUID } from "node:crypto";
import { Button, ButtonRow } from "#app/_components/button.tsx";
import { ChecksField } from "#app/_components/form/check-field.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { MomentField } from "#app/_components/form/moment-field.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { field, fields, type Raw } from "#app/_request/submit.ts";
import { falls } from "#lib/encryption/protection-fell.ts";
import type { Group } from "#lib/facts/group.ts";
import type { Words } from "#lib/words/words.ts";
import { protectionFellAction } from "./protection-fell-action.ts";

type FormProps = {
  recordRef: string;
  groups: readonly Group[];
  raw: Raw;
  wrong: Record<string, string>;
  t: Words;
};

/** Which groups, what fell, since when that is known and from whom. */
export function ProtectionFellForm({ recordRef, groups, raw, wrong, t }: FormProps) {
  const errorPrefix = t("errors.prefix");
  const part = (name: "date" | "time") => ({
    name: `since.${name}`,
    label: t(`protectionFell.${name}`),
    value: field(raw, `since.${name}`),
    wrong: Boolean(wrong[`since.${name}`]),
  });
  const only = groups.length === 1 ? groups.map(({ id }) => id) : [];
  const chosen = raw.fall === undefined && raw.source === undefined ? only : fields(raw, "groups");
  return (
    <form action={protectionFellAction.bind(null, recordRef)} noValidate className="stack">
      <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
      <ChecksField
        name="groups"
        label={t("protectionFell.groups")}
        error={wrong.groups}
        errorPrefix={errorPrefix}
        options={groups.map(({ id, facts }) => ({
          value: id,
          text: facts.name.value ?? t("protectionFell.unnamed"),
        }))}
        chosen={chosen}
      />
      <ChoiceField
        name="fall"
        label={t("protectionFell.fall.label")}
        error={wrong.fall}
        errorPrefix={errorPrefix}
        options={falls.map((fall) => ({ value: fall, text: t(`protectionFell.fall.options.${fall}`) }))}
        chosen={field(raw, "fall")}
      />
      <MomentField
        id="since.date"
        label={t("protectionFell.since")}
        hint={t("protectionFell.sinceHint")}
        error={wrong["since.date"] ?? wrong["since.time"]}
        errorPrefix={errorPrefix}
        date={part("date")}
        time={part("time")}
      />
      <TextField
        name="source"
        label={t("protectionFell.source")}
        hint={t("protectionFell.sourceHint")}
        error={wrong.source}
        errorPrefix={errorPrefix}
        defaultValue={field(raw, "source")}
      />
      <ButtonRow>
        <Button look="main">{t("protectionFell.submit")}</Button>
      </ButtonRow>
    </form>
  );
}

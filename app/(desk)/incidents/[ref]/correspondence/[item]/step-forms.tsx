import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { SelectField } from "#app/_components/form/select-field.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field } from "#app/_request/submit.ts";
import { inputOf } from "#app/(desk)/incidents/[ref]/correspondence/correspondence-draft.ts";
import { TermField } from "#app/(desk)/incidents/[ref]/correspondence/term-field.tsx";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { OpenItem } from "./page.tsx";
import { By, OneForm, rawOf, Text, When } from "./step-form.tsx";

/** What can be written down about an item now; the answer first as long as one is waited for. */
export function StepForms(asked: OpenItem) {
  const { standing } = asked;
  return (
    <Sheet>
      <Answer {...asked} />
      {standing.objectionOpen && <Objection {...asked} />}
      <Move {...asked} />
      <HandOver {...asked} />
      <Close {...asked} />
    </Sheet>
  );
}

function Answer(asked: OpenItem) {
  const { dossier, actor, standing, t } = asked;
  const offered = dossier.record.filings.map((filing) => {
    const values = {
      kind: t(`filing.kind.${filing.kind}`),
      at: sayMoment(filing.filedAt, actor.locale),
    };
    return filing.number
      ? t("correspondence.offered.filing", { ...values, number: filing.number })
      : t("correspondence.offered.unnumbered", values);
  });
  return (
    <OneForm asked={asked} form="answer" open={standing.state === "open"}>
      <p className="quiet">{t("correspondence.answer.lead")}</p>
      <When asked={asked} form="answer" label={t("correspondence.answer.at")} />
      <By
        asked={asked}
        form="answer"
        label={t("correspondence.answer.by.label")}
        hint={t("correspondence.answer.by.hint")}
      />
      <Text asked={asked} form="answer" label={t("correspondence.answer.text.label")} />
      <Text
        asked={asked}
        form="answer"
        name="given"
        label={t("correspondence.answer.given.label")}
        hint={t("correspondence.answer.given.hint")}
        optional
      />
      {offered.length > 0 && (
        <div>
          <p>{t("correspondence.answer.offered")}</p>
          <ul>
            {offered.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </OneForm>
  );
}

function Objection(asked: OpenItem) {
  const { actor, standing, wrong, t } = asked;
  const name = inputOf("object", "kind");
  const until = standing.item.objectBefore;
  return (
    <OneForm asked={asked} form="object">
      {until && (
        <p className="quiet">{t("correspondence.objectionOpen", { at: sayMoment(until, actor.locale) })}</p>
      )}
      <ChoiceField
        name={name}
        label={t("correspondence.object.label")}
        options={["objected", "not-objected"].map((value) => ({
          value,
          text: t(`correspondence.object.options.${value}`),
        }))}
        chosen={field(rawOf(asked, "object"), name) || null}
        error={wrong[name]}
        errorPrefix={t("errors.prefix")}
      />
      <When asked={asked} form="object" label={t("correspondence.object.at")} />
      <By asked={asked} form="object" label={t("correspondence.object.by.label")} />
      <Text asked={asked} form="object" label={t("correspondence.object.text.label")} optional />
    </OneForm>
  );
}

function Move(asked: OpenItem) {
  const { wrong, actor, t } = asked;
  const raw = rawOf(asked, "move");
  return (
    <OneForm asked={asked} form="move">
      <When asked={asked} form="move" label={t("correspondence.move.at")} />
      <TermField
        name={inputOf("move", "dueAt")}
        label={t("correspondence.move.due")}
        hint={t("correspondence.dueAt.hint")}
        {...{ raw, wrong, actor, t }}
      />
      <Text asked={asked} form="move" label={t("correspondence.move.text.label")} />
    </OneForm>
  );
}

function HandOver(asked: OpenItem) {
  const { officers, standing, wrong, t } = asked;
  const name = inputOf("handOver", "owner");
  return (
    <OneForm asked={asked} form="handOver">
      <SelectField
        name={name}
        label={t("correspondence.owner.label")}
        options={[{ value: "", text: t("correspondence.owner.none") }, ...officers]}
        defaultValue={field(rawOf(asked, "handOver"), name) || (standing.owner ?? "")}
        error={wrong[name]}
        errorPrefix={t("errors.prefix")}
      />
    </OneForm>
  );
}

function Close(asked: OpenItem) {
  const { t } = asked;
  return (
    <OneForm asked={asked} form="close">
      <Text
        asked={asked}
        form="close"
        label={t("correspondence.close.text.label")}
        hint={t("correspondence.close.text.hint")}
      />
    </OneForm>
  );
}

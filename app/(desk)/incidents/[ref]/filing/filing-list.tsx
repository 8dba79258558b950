import { Button } from "#app/_components/button.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { field, typedIn } from "#app/_request/submit.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { sayMargin, sayMoment } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./filing.module.css";
import { recordNumberAction } from "./record-filing-action.ts";

type ListProps = { dossier: Dossier; actor: Actor; t: Words };

/** The notifications that were recorded, each with its moment, its number and what it still lacks. */
export async function FilingList({ dossier, actor, t }: ListProps) {
  const names = await namesOf(dossier.filings.map(({ filing }) => filing.recordedBy));
  if (dossier.filings.length === 0) return <p className="quiet">{t("filing.none")}</p>;
  return (
    <ul className={styles.filings}>
      {dossier.filings.map((flagged) => (
        <li key={flagged.filing.id}>
          <OneFiling flagged={flagged} dossier={dossier} actor={actor} names={names} t={t} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = ListProps & { flagged: Dossier["filings"][number]; names: Map<string, string> };

function OneFiling({ flagged, dossier, actor, names, t }: OneProps) {
  const { filing, flags } = flagged;
  const { ref } = dossier.record;
  const first = dossier.record.filings[0]?.id === filing.id;
  const by = { name: names.get(filing.recordedBy) ?? "", at: sayMoment(filing.recordedAt, actor.locale) };
  return (
    <>
      <p className={styles.kind}>
        {t(`filing.kind.${filing.kind}`)},{" "}
        <time dateTime={filing.filedAt.toISOString()}>{sayMoment(filing.filedAt, actor.locale)}</time>
      </p>
      {first && <p>{t("filing.margin", { margin: sayMargin(dossier.clock.dueAt, filing.filedAt, t) })}</p>}
      <p>
        {t("filing.numberLabel")}: <b>{filing.number ?? t("filing.noNumber")}</b>
        {filing.underMandate && ` · ${t("filing.underMandate")}`}
      </p>
      {filing.withoutApproval && <p>{t("filing.without", { reason: filing.withoutApproval })}</p>}
      {filing.lateReason && <p>{t("filing.late", { reason: filing.lateReason })}</p>}
      {flags.map(({ flag, what }) => (
        <p key={flag} className={styles.flag}>
          {t(what.key, what.values)}
        </p>
      ))}
      <p className="quiet small">
        {t("filing.recordedBy", by)} ·{" "}
        <a href={`/incidents/${ref}/report/filed/${filing.id}`}>{t("sheet.title")}</a>
      </p>
      {can(actor.person.roles, "record-filing") && (
        <NumberForm at={{ ref, filingId: filing.id }} actor={actor} t={t} />
      )}
    </>
  );
}

type NumberProps = { at: { ref: string; filingId: string }; actor: Actor; t: Words };

async function NumberForm({ at: { ref, filingId }, actor, t }: NumberProps) {
  const typed = await typedIn(actor, `number:${filingId}`);
  const wrong = spoken(typed?.problems ?? {}, t);
  return (
    <form action={recordNumberAction.bind(null, ref, filingId)} className={styles.number} noValidate>
      <TextField
        id={`number-${filingId}`}
        name="number"
        label={t("filing.addNumber")}
        width="medium"
        error={wrong.number}
        errorPrefix={t("errors.prefix")}
        defaultValue={field(typed?.raw ?? {}, "number")}
      />
      <Button slim>{t("filing.addNumber")}</Button>
    </form>
  );
}

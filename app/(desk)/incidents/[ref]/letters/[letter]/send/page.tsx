import { Button } from "#app/_components/button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import { listRuns } from "#db/read-runs.ts";
import { listWaitingLists } from "#db/recipients.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { addressSafety } from "#lib/correspondence/address-safety.ts";
import { doneOf } from "#lib/delivery/run-counts.ts";
import { readSubject } from "#lib/letters/letter.ts";
import { openSending, type Sending } from "./open-sending.ts";
import { problemIn } from "./upload/upload-problem.ts";

type SendPage = {
  params: Promise<{ ref: string; letter: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: SendPage) {
  return dossierTitle((await params).ref, "delivery.title", (await asked(searchParams, "wrong")) !== null);
}

/** Sending a letter: what was approved, the list of people, and the sendings so far. */
export default async function SendLetterPage({ params, searchParams }: SendPage) {
  const { ref, letter } = await params;
  const sending = await openSending(ref, letter);
  const { dossier, actor, t, sendable, sends, address } = sending;
  const problem = problemIn(await asked(searchParams, "wrong"), await asked(searchParams, "row"));
  return (
    <DossierFrame dossier={dossier} actor={actor} place="letters" title={t("delivery.title")}>
      {problem && (
        <Notice tone="problem" title={t(problem.key, problem.values)}>
          <p>{t("delivery.list.nothingKept")}</p>
        </Notice>
      )}
      <p>
        <a href={address.replace(/\/send$/, "")}>{t("delivery.back")}</a>
      </p>
      <p>{sendable.subject}</p>
      {sendable.approved && (
        <p className="quiet small">
          {t("delivery.version", {
            version: sendable.approved.version,
            hash: sendable.approved.hash.slice(0, 8).toUpperCase(),
          })}
        </p>
      )}
      {sendable.locked ? (
        <Notice tone="warn" title={t("delivery.locked.title")}>
          <p>{t(sendable.locked.key, sendable.locked.values)}</p>
        </Notice>
      ) : (
        <p className="quiet">{t("delivery.lead")}</p>
      )}
      {!sendable.locked && <Unsafe {...sending} groupId={readSubject(letter)?.groupId ?? null} />}
      {sends && !sendable.locked && <Upload {...sending} />}
      <Runs {...sending} />
    </DossierFrame>
  );
}

/** What nobody looked through yet of the addresses: a letter to a secret address or a former partner is a breach by itself. */
function Unsafe({ dossier, t, groupId }: Sending & { groupId: string | null }) {
  const unsafe = groupId ? addressSafety(dossier.record.facts, groupId) : [];
  if (unsafe.length === 0) return null;
  return (
    <Notice tone="warn" title={t("delivery.unsafe")}>
      <ul>
        {unsafe.map(({ key, values }) => (
          <li key={key}>{t(key, values)}</li>
        ))}
      </ul>
      <p>
        <a href={`/incidents/${dossier.record.ref}/facts/address-safety/${groupId}`}>
          {t("facts.sections.address-safety.title")}
        </a>
      </p>
    </Notice>
  );
}

async function Upload({ dossier, actor, t, address }: Sending) {
  const waiting = await load((who) => listWaitingLists(who, dossier.record.ref));
  return (
    <Sheet title={t("delivery.list.title")}>
      {waiting.map(({ id, addedAt }) => (
        <p key={id}>
          <a href={`${address}/lists/${id}`}>
            {t("delivery.list.open", { at: sayMoment(addedAt, actor.locale) })}
          </a>
        </p>
      ))}
      <form action={`${address}/upload`} method="post" encType="multipart/form-data" className={styles.form}>
        <div>
          <label htmlFor="file">{t("delivery.list.file")}</label>
          <p className="quiet small" id="file-hint">
            {t("delivery.list.hint")} {t("delivery.list.kept")}
          </p>
          <input
            id="file"
            name="file"
            type="file"
            aria-describedby="file-hint"
            accept=".csv,.txt,.tsv,.xlsx"
          />
        </div>
        <div>
          <Button look="main">{t("delivery.list.upload")}</Button>
        </div>
      </form>
    </Sheet>
  );
}

async function Runs({ dossier, actor, t, key, address }: Sending) {
  const subject = readSubject(key);
  const runs = subject ? await load((who) => listRuns(who, dossier.record.ref, subject)) : [];
  return (
    <Sheet title={t("delivery.run.list")}>
      {runs.length === 0 && <p className="quiet">{t("delivery.run.none")}</p>}
      <ul className={styles.list}>
        {runs.map((run) => (
          <li key={run.id} className={styles.row}>
            <a href={`${address}/runs/${run.id}`}>
              {t("delivery.run.titleOf", { at: sayMoment(run.madeAt, actor.locale) })}
            </a>
            <span className="quiet small">
              {t(`delivery.channel.${run.channel}`)} · {t(`delivery.run.state.${run.state}`)} ·{" "}
              {t("delivery.run.progress", { done: doneOf(run.counts), total: run.total })}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

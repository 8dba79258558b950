import { Figures } from "#app/_components/figures.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openSending } from "#app/(desk)/incidents/[ref]/letters/[letter]/send/open-sending.ts";
import { namesOf } from "#db/people.ts";
import { type LetterRun, openRun } from "#db/read-runs.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { doneOf } from "#lib/delivery/run-counts.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { Returned } from "./returned.tsx";
import { RunControls } from "./run-controls.tsx";
import { RunFiles } from "./run-files.tsx";

type RunPage = {
  params: Promise<{ ref: string; letter: string; run: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: RunPage) {
  return dossierTitle((await params).ref, "delivery.run.title");
}

/** One sending: how far it is, what became of the letters, and what can be done with it now. */
export default async function LetterRunPage({ params, searchParams }: RunPage) {
  const { ref, letter, run: id } = await params;
  const sending = await openSending(ref, letter);
  const { dossier, actor, t, key, sendable, sends, address } = sending;
  const run = await load((who) => openRun(who, ref, id));
  const names = await namesOf([run.madeBy]);
  const [moved, returned] = [await typedIn(actor, `move:${id}`), await typedIn(actor, `returned:${id}`)];
  const mails = run.channel === "e-mail";
  const moving = mails && run.state === "running";
  const about = { t, ref, letter: key, run };
  return (
    <DossierFrame dossier={dossier} actor={actor} place="letters" title={t("delivery.run.title")}>
      {moving && <meta httpEquiv="refresh" content="4" />}
      {Object.values(moved?.problems ?? {}).map((problem) => (
        <Notice key={problem.key} tone="problem" title={t(problem.key, problem.values)} />
      ))}
      {(await asked(searchParams, "returned")) && (
        <Notice tone="success" title={t("delivery.run.bounces.done")} />
      )}
      {run.pausedBecause && run.state === "paused" && (
        <Notice tone="warn" title={t(`delivery.run.pausedBecause.${run.pausedBecause}`)} />
      )}
      <p>
        <a href={address}>{t("delivery.title")}</a>
      </p>
      <p>{sendable.subject}</p>
      <p className="quiet small">
        {t(`delivery.channel.${run.channel}`)} ·{" "}
        {t("delivery.version", { version: run.version, hash: run.letterHash.slice(0, 8).toUpperCase() })} ·{" "}
        {t("delivery.run.madeBy", {
          name: names.get(run.madeBy) ?? "",
          at: sayMoment(run.madeAt, actor.locale),
        })}
      </p>
      <Progress run={run} t={t} moving={moving} />
      {sends && <RunControls {...about} />}
      {sends && !mails && <RunFiles {...about} address={address} />}
      {sends && mails && run.startedAt && <Returned {...about} typed={returned} />}
      <Proof run={run} t={t} locale={actor.locale} />
    </DossierFrame>
  );
}

function Progress({ run, t, moving }: { run: LetterRun; t: Words; moving: boolean }) {
  const { counts } = run;
  const done = doneOf(counts);
  const shown = { ...counts, sending: counts.sending + counts.handing };
  const kinds = ["waiting", "sending", "sent", "bounced", "failed", "unsure"] as const;
  return (
    <Sheet title={`${t("delivery.run.stateTitle")}: ${t(`delivery.run.state.${run.state}`)}`}>
      <p>{t("delivery.run.progress", { done, total: run.total })}</p>
      <p>
        <progress aria-label={t("delivery.run.progressName")} value={done} max={run.total} />
      </p>
      {run.channel === "e-mail" && (
        <>
          <Figures
            figures={[
              ...kinds.map((kind) => ({
                figure: String(shown[kind]),
                text: t(`delivery.run.count.${kind}`),
              })),
              { figure: String(counts.maybeTwice), text: t("delivery.run.count.twice") },
            ]}
          />
          {(counts.unsure > 0 || counts.maybeTwice > 0) && (
            <p className="quiet small">{t("delivery.run.unsureMeans")}</p>
          )}
        </>
      )}
      {moving && (
        <p className="quiet small">
          {t("delivery.run.refresh")} {t("delivery.run.waitingForServer")}
        </p>
      )}
    </Sheet>
  );
}

function Proof({ run, t, locale }: { run: LetterRun; t: Words; locale: Locale }) {
  const kept = run.forgottenAt
    ? t("delivery.run.forgotten", { at: sayMoment(run.forgottenAt, locale) })
    : run.keepUntil
      ? t("delivery.run.keptUntil", { at: sayMoment(run.keepUntil, locale) })
      : t("delivery.run.keptUntilDone");
  return (
    <Sheet title={t("delivery.run.proof")}>
      <p>{kept}</p>
      {run.leftOut > 0 && <p>{t("delivery.run.leftOut", { count: run.leftOut })}</p>}
      <p className="quiet small">
        {t("delivery.run.listHash", { hash: run.listHash.slice(0, 16).toUpperCase() })}
      </p>
    </Sheet>
  );
}

import { cache } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { asked as askedOf, sentenceFor } from "#app/_request/asked.ts";
import { spoken } from "#app/_request/spoken.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { FilingForm } from "./filing-form.tsx";
import { FilingSheet } from "./filing-sheet.tsx";
import { type FilingsPage, openFilings } from "./open-filings.ts";
import { Outages } from "./outages.tsx";
import { receiptSentences } from "./receipt-sentences.ts";

const order = [
  "kind",
  "filedAt.date",
  "filedAt.time",
  "number",
  "complete",
  "withdrawalReason",
  "lateReason",
  "withoutApproval",
];

// The title and the page ask for the same; it is read once.
const open = cache((ref: string, kind: string | null) => openFilings(ref, kind));

export async function generateMetadata({ params, searchParams }: RefPage) {
  const { ref } = await params;
  const { typed, numbers, promises, outage } = await open(ref, await askedOf(searchParams, "kind"));
  const wrong = [typed, outage, ...numbers.values(), ...promises.values()].flatMap((one) =>
    Object.keys(one?.problems ?? {}),
  );
  return dossierTitle(ref, "filing.title", wrong.length > 0);
}

/** What was notified to the AP and what that still lacks; and the form with which a notification is written down. */
export default async function FilingPage({ params, searchParams }: RefPage) {
  const asked = await open((await params).ref, await askedOf(searchParams, "kind"));
  const { filed, doubled } = await searchParams;
  const receipt = await sentenceFor(searchParams, "receipt", receiptSentences);
  const { dossier, actor, records, typed, numbers, t } = asked;
  const wrong = saidOf(asked);
  const wrongBeside = besidesOf(asked);
  const wrongNumbers = [...numbers].flatMap(([id, one]) =>
    Object.values(spoken(one?.problems ?? {}, t)).map((text) => ({ at: `number-${id}`, text })),
  );
  const newest = [...dossier.filings].sort((a, b) => b.filing.filedAt.getTime() - a.filing.filedAt.getTime());
  return (
    <DossierFrame dossier={dossier} actor={actor} place="filing" title={t("filing.title")}>
      <ErrorSummary
        title={t("errors.title")}
        problems={[...problemList(wrong, order), ...wrongNumbers, ...wrongBeside]}
      />
      {filed && (
        <Notice tone="success" title={t("filing.done")}>
          {doubled && <p>{t("filing.doubled")}</p>}
        </Notice>
      )}
      {receipt && (
        <Notice
          tone={receipt === receiptSentences.kept ? "success" : "problem"}
          title={t(receipt, { most: 20 })}
        />
      )}
      {typed && Object.keys(wrong).length === 0 && <Notice title={t("site.kept")} />}
      <p className="quiet">{t("filing.lead")}</p>
      {newest.map((flagged) => (
        <FilingSheet key={flagged.filing.id} {...asked} flagged={flagged} />
      ))}
      {newest.length === 0 && !records && (
        <Sheet>
          <p>{t("filing.none")}</p>
          <p className="quiet">{t("filing.onlyOfficer")}</p>
        </Sheet>
      )}
      <Outages {...asked} />
      {records && <FilingForm {...asked} wrong={wrong} />}
    </DossierFrame>
  );
}

/** What is wrong with a promise or an outage, with the place on the page where it is mended. */
function besidesOf({ promises, outage, t }: FilingsPage): { at: string; text: string }[] {
  const place = (prefix: Record<string, string>, typed: FilingsPage["outage"]) =>
    Object.entries(spoken(typed?.problems ?? {}, t)).map(([field, text]) => ({
      at: prefix[field.split(".")[0] ?? ""] ?? "outages",
      text,
    }));
  return [
    ...[...promises].flatMap(([id, typed]) => place({ what: `what-${id}`, dueAt: `dueAt-${id}` }, typed)),
    ...place({ from: "outage-from", until: "outage-until", how: "outage-how" }, outage),
  ];
}

/** What is wrong with the form. A lock says why there is no approval; here it also says what to do about it. */
function saidOf({ typed, t }: FilingsPage): Record<string, string> {
  const problems = typed?.problems ?? {};
  const wrong = spoken(problems, t);
  if (problems.withoutApproval?.key.startsWith("workflow.")) {
    wrong.withoutApproval = `${wrong.withoutApproval} ${t("filing.sayWhy")}`;
  }
  return wrong;
}

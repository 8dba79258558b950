import type { Filing, IncidentRecord } from "./happened.ts";

function inOrder(filings: Filing[]): Filing[] {
  return [...filings].sort(
    (a, b) => a.filedAt.getTime() - b.filedAt.getTime() || a.recordedAt.getTime() - b.recordedAt.getTime(),
  );
}

/** What was notified and still stands, oldest first: a withdrawal takes back everything filed before it. */
export function liveFilings(record: Pick<IncidentRecord, "filings">): Filing[] {
  const filings = inOrder(record.filings);
  const withdrawn = filings.findLastIndex(({ kind }) => kind === "withdrawal");
  return filings.slice(withdrawn + 1);
}

/** The last withdrawal of a notification, if nothing was filed after it. */
export function standingWithdrawal(record: Pick<IncidentRecord, "filings">): Filing | null {
  const last = inOrder(record.filings).at(-1);
  return last?.kind === "withdrawal" ? last : null;
}

/** The notification that met the duty of Art. 33(1): the first that stands, whether preliminary or complete. */
export function firstNotification(record: Pick<IncidentRecord, "filings">): Filing | null {
  return liveFilings(record).find(({ kind }) => kind !== "follow-up") ?? null;
}

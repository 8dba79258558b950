// What an authority sends us in a dossier, and what we do with it: a track of its own beside the notification.

/** From whom it came: the AP, the Belgian authority, or any other. */
export const authorities = ["ap", "gba", "other"] as const;
export type Authority = (typeof authorities)[number];

/** What it is: a request for information, an intention, an order to inform people (Art. 34(4)), a decision, or else. */
export const correspondenceKinds = [
  "information-request",
  "intention",
  "order",
  "decision",
  "other",
] as const;
export type CorrespondenceKind = (typeof correspondenceKinds)[number];

/** What can happen to it after it came. Steps are only ever added. */
export const correspondenceSteps = [
  "answered",
  "deadline-moved",
  "handed-over",
  "objected",
  "not-objected",
  "closed",
] as const;
export type CorrespondenceStepKind = (typeof correspondenceSteps)[number];

export type CorrespondenceStep = {
  id: string;
  kind: CorrespondenceStepKind;
  /** When it happened, as told; what we do ourselves in the app happens now. */
  at: Date;
  /** Who sent the answer or the objection, in words: it may have been counsel. */
  by: string | null;
  text: string | null;
  /** What was given with it: one document per line, by title or reference. */
  given: string[];
  /** The new term, where the authority moved it. */
  dueAt: Date | null;
  /** Who deals with it from now on, where it was handed over. */
  owner: string | null;
  recordedBy: string;
  recordedAt: Date;
};

/** One thing that came from an authority, as it was written down, with everything that followed. */
export type Correspondence = {
  id: string;
  authority: Authority;
  /** Which other authority it is. */
  authorityName: string | null;
  kind: CorrespondenceKind;
  receivedAt: Date;
  /** The authority's own reference. */
  reference: string | null;
  subject: string;
  text: string | null;
  /** The term as the authority gave it. */
  dueAt: Date | null;
  /** Until when an objection can be made. */
  objectBefore: Date | null;
  owner: string | null;
  createdBy: string;
  createdAt: Date;
  steps: CorrespondenceStep[];
};

export const correspondenceStates = ["open", "answered", "closed"] as const;
export type CorrespondenceState = (typeof correspondenceStates)[number];

/** How one item stands today, computed from its steps. */
export type CorrespondenceStanding = {
  item: Correspondence;
  state: CorrespondenceState;
  /** The term that holds now: the last one the authority gave. */
  dueAt: Date | null;
  /** Whether that term passed without an answer. */
  overdue: boolean;
  answeredAt: Date | null;
  /** Whether the first answer came after the term that holds. */
  answeredLate: boolean;
  /** Whether somebody must still say if an objection is made. */
  objectionOpen: boolean;
  owner: string | null;
};

function last(item: Correspondence, kind: CorrespondenceStepKind): CorrespondenceStep | null {
  return item.steps.findLast((step) => step.kind === kind) ?? null;
}

/** How an item stands at a moment. Its steps stand in the order in which they were recorded. */
export function standingOf(item: Correspondence, now: Date): CorrespondenceStanding {
  const answer = item.steps.find(({ kind }) => kind === "answered") ?? null;
  const closed = last(item, "closed") !== null;
  const dueAt = last(item, "deadline-moved")?.dueAt ?? item.dueAt;
  const decided = last(item, "objected") ?? last(item, "not-objected");
  return {
    item,
    state: closed ? "closed" : answer ? "answered" : "open",
    dueAt,
    overdue: !closed && !answer && dueAt !== null && now > dueAt,
    answeredAt: answer?.at ?? null,
    answeredLate: answer !== null && dueAt !== null && answer.at > dueAt,
    objectionOpen: !closed && item.objectBefore !== null && decided === null,
    owner: last(item, "handed-over")?.owner ?? item.owner,
  };
}

/** Everything that came, open before closed; of what is open first what is due first, of the rest the newest first. */
export function inOrder(items: readonly Correspondence[], now: Date): CorrespondenceStanding[] {
  const due = ({ dueAt }: CorrespondenceStanding) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return items
    .map((item) => standingOf(item, now))
    .sort((a, b) => {
      const weight = correspondenceStates.indexOf(a.state) - correspondenceStates.indexOf(b.state);
      if (weight !== 0) return weight;
      if (a.state === "open" && due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
      return b.item.receivedAt.getTime() - a.item.receivedAt.getTime();
    });
}

import { type DataCategory, dataCategories, type Group, specialCategories } from "#lib/facts/group.ts";
import type { Answer, Line } from "#lib/reports/report.ts";
import { say } from "#lib/words/message.ts";
import {
  type Answerer,
  choicesFrom,
  derived,
  momentFrom,
  notVerified,
  notYetKnown,
  number,
  recorded,
  suspicion,
  text,
  textFrom,
} from "./answer.ts";
import type { breachQuestions } from "./breach-questions.ts";
import { answerOfSum, askGroups, ofGroup, sumOfGroups, unionOfGroups } from "./combine-groups.ts";
import type { ApInput } from "./input.ts";
import { lateReason } from "./late-reason.ts";
import { parentCategory } from "./options.ts";

/** How chapters 4 to 6 are answered. */
export const breachAnswers = {
  startedAt: ({ facts }) => momentFrom("discovery/startedAt", facts.discovery.startedAt),
  endedAt,
  discoveredAt,
  howDiscovered,
  question44: () => notVerified([], [], say("ap.remarks.question44")),
  lateReason,
  natureOfBreach: ({ facts }) => choicesFrom("breachTypes", "nature/breachTypes", facts.nature.breachTypes),
  natureOfIncident: ({ facts: { nature } }) =>
    choicesFrom("incidentKinds", "nature/incidentKind", nature.incidentKind, {
      path: "nature/incidentKindNote",
      fact: nature.incidentKindNote,
    }),
  summary: ({ facts }) => textFrom("nature/description", facts.nature.description),
  attachments: ({ facts }) => textFrom("nature/attachments", facts.nature.attachments),
  dataCategories: ({ facts }) => categories(facts.groups),
  specialCategories: ({ facts }) => special(facts.groups),
  recordCount: ({ facts }) => recordCount(facts.groups),
  recordCountNote: ({ facts }) => recordCountNote(facts.groups),
} satisfies Record<keyof typeof breachQuestions, Answerer>;

function endedAt({ facts: { discovery } }: ApInput): Answer {
  if (discovery.ongoing.value === "yes") {
    const remarks = suspicion(discovery.ongoing);
    return recorded(["discovery/ongoing"], [text(say("ap.lines.ongoing"))], { remarks });
  }
  return momentFrom("discovery/endedAt", discovery.endedAt);
}

/** The form asks when it was discovered; the law counts from awareness. The two are never filled in for one another. */
function discoveredAt({ facts: { discovery, awareness } }: ApInput): Answer {
  const answer = momentFrom("discovery/discoveredAt", discovery.discoveredAt);
  const at = discovery.discoveredAt.value?.at;
  const earlier = at && awareness.awareAt && new Date(at) < new Date(awareness.awareAt);
  if (!earlier) return answer;
  const { awareReason: reason } = awareness;
  const why = reason ? [say("ap.remarks.awareBecause", { reason })] : [];
  return { ...answer, remarks: [...answer.remarks, say("ap.remarks.discoveredBeforeAware"), ...why] };
}

function howDiscovered({ facts: { discovery } }: ApInput): Answer {
  const answer = textFrom("discovery/howDiscovered", discovery.howDiscovered);
  const by = discovery.discoveredBy.value;
  if (answer.origin === "missing" || !by) return answer;
  return {
    ...answer,
    says: [...answer.says, text(say("ap.lines.discoveredBy", { who: by }))],
    from: [...answer.from, "discovery/discoveredBy"],
  };
}

function categories(groups: Group[]): Answer {
  const answer = unionOfGroups(
    groups,
    "dataCategories",
    "dataCategories",
    dataCategories,
    "dataCategoriesNote",
  );
  if (answer.origin === "missing") return { ...answer, remarks: [say("ap.remarks.notKnownOption")] };
  const [first, ...rest] = answer.says;
  if (first?.kind !== "choices") return answer;
  const parents = first.options.flatMap((option) => parentCategory[option as DataCategory] ?? []);
  const added = parents.filter((parent) => !first.options.includes(parent));
  if (added.length === 0) return answer;
  const options = dataCategories.filter((one) => first.options.includes(one) || added.includes(one));
  return {
    ...answer,
    says: [{ ...first, options }, ...rest],
    remarks: [...answer.remarks, say("ap.remarks.parentAdded")],
  };
}

function special(groups: Group[]): Answer {
  const answer = unionOfGroups(groups, "specialCategories", "specialCategories", specialCategories);
  // What a group is called may reveal what no field holds: patients of one clinic, members of one party.
  const revealed = askGroups(groups, "revealedByContext").told.some((one) => one.value === "yes");
  const named = answer.says.some((piece) => piece.kind === "choices");
  return revealed && !named
    ? { ...answer, remarks: [...answer.remarks, say("ap.remarks.revealedByContext")] }
    : answer;
}

/** The form wants one number, and says: who does not know it enters 1 and explains. */
function recordCount(groups: Group[]): Answer {
  const sum = sumOfGroups(groups, "records");
  if (sum.asked.told.length === 0) {
    return derived([], [number(1)], say("ap.remarks.recordsUnknown"), { missing: sum.asked.missing });
  }
  if (sum.whole && !sum.exact) {
    const { from, remarks } = sum.asked;
    return derived(from, [number(sum.max)], say("ap.remarks.recordsHighest"), { remarks });
  }
  return answerOfSum(sum, sum.max);
}

function recordCountNote(groups: Group[]): Answer | null {
  const sum = sumOfGroups(groups, "records");
  const notes = askGroups(groups, "recordsNote");
  if (sum.exact && notes.told.length === 0) return null;
  const lines: Line[] = notes.told.map(({ group, at, value }) =>
    groups.length === 1 ? value : ofGroup(group, at, "ap.lines.ofGroup", { text: value }),
  );
  if (sum.whole && !sum.exact) lines.unshift(say("ap.lines.recordsBetween", { min: sum.min, max: sum.max }));
  if (lines.length === 0) {
    return notYetKnown(groups.length > 0 ? notes.missing : ["group"], say("ap.remarks.recordsExplain"));
  }
  const remarks = suspicion(...notes.told.map(({ group }) => group.facts.recordsNote));
  const from = [...notes.from, ...(sum.whole && !sum.exact ? sum.asked.from : [])];
  return recorded(from, [text(...lines)], { remarks });
}

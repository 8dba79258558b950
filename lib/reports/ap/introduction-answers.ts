import { countries } from "#lib/facts/group.ts";
import type { Answer, Line } from "#lib/reports/report.ts";
import { say } from "#lib/words/message.ts";
import {
  type Answerer,
  choicesFrom,
  chosen,
  derived,
  fromFact,
  fromSetting,
  notVerified,
  notYetKnown,
  recorded,
  suspicion,
  text,
  textFrom,
  yesNo,
} from "./answer.ts";
import { askGroups, unionOfGroups } from "./combine-groups.ts";
import type { ApInput } from "./input.ts";
import type { introductionQuestions } from "./introduction-questions.ts";

/** How chapters 1 to 3 are answered. */
export const introductionAnswers = {
  notificationKind: ({ filing }) =>
    filing.kind === "withdrawal"
      ? notVerified([], [], say("ap.remarks.withdrawalWording"))
      : recorded(
          ["filing/kind"],
          [chosen("notificationKind", filing.kind === "follow-up" ? "follow-up" : "single")],
        ),
  previousNotificationRef: ({ filing }) =>
    filing.kind === "follow-up" || filing.kind === "withdrawal"
      ? fromSetting("filing/previousNumber", filing.previousNumber)
      : null,
  withdrawalReason,
  legalBasis: ({ facts }) =>
    facts.parties.legalBasis.value === null
      ? derived([], [chosen("legalBasis", "gdpr")], say("ap.remarks.gdprDossier"), {
          missing: ["parties/legalBasis"],
        })
      : choicesFrom("legalBasis", "parties/legalBasis", facts.parties.legalBasis),
  otherSupervisors,
  crossBorder: ({ facts }) => crossBorder(facts.groups),
  crossBorderCountries: ({ facts }) =>
    countriesOf(facts.groups).size > 1
      ? unionOfGroups(facts.groups, "countries", "countries", countries)
      : null,
  reportedOtherDpas: ({ facts: { parties } }) =>
    fromFact("parties/otherAuthorities", parties.otherAuthorities, (value) => [
      yesNo(value === "yes"),
      ...(value === "yes" && parties.otherAuthoritiesNote.value
        ? [text(parties.otherAuthoritiesNote.value)]
        : []),
    ]),
  organisationName: ({ organisation }) => fromSetting("organisation/name", organisation.name),
  organisationAddress: ({ organisation }) => address(organisation),
  cocNumber: ({ organisation }) => fromSetting("organisation/kvk", organisation.kvk),
  fgRegistrationNumber: ({ organisation }) =>
    organisation.fg ? fromSetting("organisation/fgRegistration", organisation.fg.registrationNumber) : null,
  sector: ({ organisation }) =>
    organisation.sector?.trim()
      ? notVerified(
          ["organisation/sector"],
          [text(organisation.sector.trim())],
          say("ap.remarks.sectorListNotFound"),
        )
      : notYetKnown(["organisation/sector"], say("ap.remarks.sectorListNotFound")),
  reporterName: ({ facts }) => textFrom("contact/reporterName", facts.contact.reporterName),
  reporterFunction: ({ facts }) => textFrom("contact/reporterFunction", facts.contact.reporterFunction),
  reporterPhone: ({ facts }) => textFrom("contact/reporterPhone", facts.contact.reporterPhone),
  reporterEmail: ({ facts }) => textFrom("contact/reporterEmail", facts.contact.reporterEmail),
  contactPerson,
  otherOrganisations,
} satisfies Record<keyof typeof introductionQuestions, Answerer>;

/** Why it is taken back: as written with the filing, else what management approved as reason for not notifying. */
function withdrawalReason({ filing }: ApInput): Answer | null {
  if (filing.kind !== "withdrawal") return null;
  const given = filing.withdrawalReason?.trim();
  if (given) return recorded(["filing/withdrawalReason"], [text(given)]);
  const proposed = filing.withdrawalProposed?.trim();
  if (!proposed) return notYetKnown(["filing/withdrawalReason"]);
  return derived(["decision/notify-authority"], [text(proposed)], say("ap.remarks.withdrawalFromDecision"));
}

function otherSupervisors({ facts: { parties } }: ApInput): Answer {
  const path = "parties/otherSupervisors";
  const { value } = parties.otherSupervisors;
  if (value === null) return notYetKnown([path]);
  if (value.length === 0) return recorded([path], [yesNo(false)]);
  const answer = choicesFrom("otherSupervisors", path, parties.otherSupervisors, {
    path: "parties/otherSupervisorsNote",
    fact: parties.otherSupervisorsNote,
  });
  return { ...answer, says: [yesNo(true), ...answer.says] };
}

function countriesOf(groups: ApInput["facts"]["groups"]): Set<string> {
  return new Set(askGroups(groups, "countries").told.flatMap((one) => one.value));
}

function crossBorder(groups: ApInput["facts"]["groups"]): Answer {
  const asked = askGroups(groups, "countries");
  const found = countriesOf(groups);
  if (found.size > 1) {
    return derived(asked.from, [yesNo(true)], say("ap.remarks.fromCountries"), { missing: asked.missing });
  }
  // One country so far says nothing about the groups that nobody has placed yet.
  if (asked.missing.length > 0 || found.size === 0) {
    return notYetKnown(asked.missing.length > 0 ? asked.missing : asked.from);
  }
  return derived(asked.from, [yesNo(false)], say("ap.remarks.fromCountries"));
}

function address({ address, postalCode, city }: ApInput["organisation"]): Answer {
  const place = [postalCode, city].filter((part) => part?.trim()).join("  ");
  const lines = [address?.trim() ?? "", place].filter((line) => line !== "");
  const parts = { address, postalCode, city };
  const absent = Object.entries(parts).flatMap(([name, part]) =>
    part?.trim() ? [] : [`organisation/${name}`],
  );
  if (lines.length === 0) return notYetKnown(absent);
  const from = Object.keys(parts).map((name) => `organisation/${name}`);
  return recorded(from, [text(...lines)], { missing: absent });
}

function contactPerson({ facts: { contact }, organisation: { fg } }: ApInput): Answer | null {
  const fields = ["contactName", "contactFunction", "contactPhone", "contactEmail"] as const;
  const given = fields.filter((field) => contact[field].value !== null);
  if (given.length > 0) {
    const lines = given.flatMap((field) => contact[field].value ?? []);
    const absent = fields.filter((field) => contact[field].value === null);
    return recorded(
      given.map((field) => `contact/${field}`),
      [text(...lines)],
      {
        missing: absent.map((field) => `contact/${field}`),
        remarks: suspicion(...given.map((field) => contact[field])),
      },
    );
  }
  if (!fg?.name || fg.name === contact.reporterName.value) return null;
  const lines: Line[] = [fg.name, say("ap.lines.fg")];
  for (const part of [fg.phone, fg.email]) if (part) lines.push(part);
  return derived(["organisation/fgName"], [text(...lines)], say("ap.remarks.fgAsContact"));
}

/** An empty list is not "no": somebody has to say that there are none. */
function withoutNames({ othersInvolved }: ApInput["facts"]["parties"]): Answer {
  const path = "parties/othersInvolved";
  switch (othersInvolved.value) {
    case "no":
      return recorded([path], [yesNo(false)], { remarks: suspicion(othersInvolved) });
    case "yes":
      return recorded([path], [yesNo(true)], { missing: ["other-party"] });
    case null:
      return notYetKnown(["other-party"], say("ap.remarks.noOtherParty"));
  }
}

function otherOrganisations({ facts: { otherParties, parties } }: ApInput): Answer {
  if (otherParties.length === 0) return withoutNames(parties);
  const lines = otherParties.map(({ facts }): Line => {
    const name = facts.name.value;
    if (name === null) return say(`ap.lines.party.unnamed.${facts.role.value ?? "not-known"}`);
    return facts.role.value ? say(`ap.lines.party.named.${facts.role.value}`, { name }) : name;
  });
  const asked = otherParties.flatMap(({ id, facts }) =>
    (["name", "role"] as const).map((field) => ({ path: `other-party/${id}/${field}`, fact: facts[field] })),
  );
  return recorded(
    otherParties.map(({ id }) => `other-party/${id}`),
    [yesNo(true), text(...lines)],
    {
      missing: asked.filter(({ fact }) => fact.value === null).map(({ path }) => path),
      remarks: suspicion(...asked.map(({ fact }) => fact)),
    },
  );
}

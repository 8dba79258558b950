import type { Moment } from "#lib/facts/field.ts";
import type { Composing } from "./composing.ts";
import { type LetterKind, proposedLetterKind, readerOf } from "./letter-kind.ts";
import { longDay } from "./long-date.ts";
import { namedData } from "./named-data.ts";

/** What happened, when, and with which data of the reader: the nature of the breach (Art. 34(2), 33(3)(a)). */
export function happenedTo(c: Composing): string[] {
  return [[intro(c), event(c)].filter(Boolean).join(" "), when(c), ...dataOf(c)];
}

function intro({ input, say }: Composing): string {
  const { organisation } = input;
  switch (input.kind) {
    case "follow-up":
    case "all-clear":
    case "public-notice":
      return say(`letterText.intro.${input.kind}`, { organisation });
    case "misdelivered":
    case "cyberattack":
    case "lost":
    case "exposed":
    case "recipient-request":
    case "controller-notice":
    case "internal-notice":
      return say("letterText.intro.first", { organisation });
  }
}

const fourKinds: readonly LetterKind[] = ["misdelivered", "cyberattack", "lost", "exposed"];

/** One sentence of what happened. Where the letter's kind is not the one that fits, a person chose it: then it speaks. */
function event(c: Composing): string {
  const { input, say } = c;
  const kind = c.known("nature", "incidentKind");
  const fits = proposedLetterKind(kind);
  if (readerOf(input.kind) === "public") return say(`letterText.publicEvent.${fits}`);
  if (kind === null || kind === "other")
    return say(`letterText.event.${fourKinds.includes(input.kind) ? input.kind : fits}`);
  const other = fourKinds.includes(input.kind) && input.kind !== fits;
  const sentence = say(`letterText.event.${other ? input.kind : kind}`);
  const locked =
    !other && kind === "hacking-malware-phishing" && c.known("nature", "attackerEncrypted") === "yes";
  return locked ? `${sentence} ${say("letterText.encryptedByAttacker")}` : sentence;
}

/** Since when, until when, and when it was found out. */
export function when(c: Composing): string {
  const { say } = c;
  const day = ({ at }: Moment) => longDay(new Date(at), c.input.locale);
  const started = c.known("discovery", "startedAt");
  const found = (["discoveredAt", "detectedAt"] as const).find((one) => c.sure("discovery", one));
  const foundAt = found ? c.known("discovery", found) : null;
  const discovered = foundAt ? say("letterText.discovered", { day: day(foundAt) }) : "";
  if (!started) return [say("letterText.sinceUnknown"), c.later(), discovered].filter(Boolean).join(" ");
  const from = day(started);
  if (goesOn(c)) {
    return [say("letterText.sinceOngoing", { day: from }), discovered].filter(Boolean).join(" ");
  }
  const ended = c.sure("discovery", "endedAt") ? c.known("discovery", "endedAt") : null;
  const to = ended ? day(ended) : from;
  if (to !== from) return [say("letterText.sinceUntil", { from, to }), discovered].filter(Boolean).join(" ");
  const sameDay = foundAt && day(foundAt) === from;
  return [say("letterText.since", { day: from }), sameDay ? say("letterText.discoveredSameDay") : discovered]
    .filter(Boolean)
    .join(" ");
}

/** Whether it goes on: of what is lost nobody says so, and a breach that was stopped does not. */
function goesOn(c: Composing): boolean {
  const kind = c.sure("nature", "incidentKind");
  if (kind !== null && proposedLetterKind(kind) === "lost") return false;
  if (c.sure("recovery", "stopped") === "yes" || c.sure("discovery", "ongoing") !== "yes") return false;
  return c.known("discovery", "ongoing") === "yes";
}

/** The data of the reader, one by one; never their contents. */
function dataOf(c: Composing): string[] {
  const { say, input } = c;
  const named = namedData(c);
  const toAll = readerOf(input.kind) === "public";
  const lead = say(toAll ? "letterText.dataLeadPublic" : "letterText.dataLead");
  const listed =
    named.items.length > 0 ? [`${lead}\n${named.items.map((item) => `- ${item}`).join("\n")}`] : [];
  if (!named.known)
    return [
      `${say(toAll ? "letterText.dataUnknownPublic" : "letterText.dataUnknown")} ${c.later()}`,
      ...listed,
    ];
  return named.specialKnown ? listed : [...listed, `${say("letterText.specialUnknown")} ${c.later()}`];
}

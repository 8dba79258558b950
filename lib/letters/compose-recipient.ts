import type { Composing } from "./composing.ts";
import { longDay } from "./long-date.ts";

/** To whoever got the data by mistake. It never says which data or whose: the reader should know no more than they do. */
export function happened(c: Composing): string[] {
  const { input, say } = c;
  const started = c.known("discovery", "startedAt");
  const day = started
    ? say("letterText.recipient.when", { day: longDay(new Date(started.at), input.locale) })
    : "";
  return [say("letterText.recipient.happened", { organisation: input.organisation }), day];
}

export function request({ input, say, sure }: Composing): string[] {
  const day = input.nextMessageAt;
  const onPaper = (sure("nature", "incidentKind") ?? "").startsWith("post");
  const steps = [
    say("letterText.recipient.leave"),
    say("letterText.recipient.forward"),
    say(onPaper ? "letterText.recipient.paper" : "letterText.recipient.delete"),
    day
      ? say("letterText.recipient.confirmBy", { day: longDay(new Date(day), input.locale) })
      : say("letterText.recipient.confirmSoon"),
  ];
  const numbered = steps.map((step, at) => `${at + 1}. ${step}`).join("\n");
  return [`${say("letterText.recipient.lead")}\n${numbered}`, say("letterText.recipient.thanks")];
}

export function confirmation({ say }: Composing): string[] {
  return [
    say("letterText.recipient.confirmLead"),
    say("letterText.recipient.confirmed"),
    say("letterText.recipient.opened"),
  ];
}

import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { Proposal, ProposalBody } from "#lib/workflow/happened.ts";

/** What a proposal is about: the duty, and for the people which of them. */
export function proposalName({ kind, body }: Pick<Proposal, "kind" | "body">, t: Words): string {
  if (body.letter) {
    return t("letters.proposalName", {
      letter: t(`letters.kind.${body.letter.kind}`),
      language: t(`letters.language.${body.letter.locale}`),
      group: body.group?.name || t("dossier.unnamedGroup"),
    });
  }
  const duty = t(`workflow.proposal.kind.${kind}`);
  if (!body.group) return duty;
  return t("approvals.ofGroup", { kind: duty, group: body.group.name || t("dossier.unnamedGroup") });
}

/** What is decided by approving it, as a sentence. */
export function proposalSentence(body: ProposalBody, t: Words, locale: Locale): string {
  switch (body.kind) {
    case "notify-authority":
    case "inform-people":
      return body.decision ? t(body.decision.headline.key, body.decision.headline.values) : "";
    case "letter-text":
      return t("letters.approves");
    case "not-a-breach":
      return t("approvals.exit");
    case "redate-awareness":
      return t("approvals.redate", {
        from: body.redate?.from ? sayMoment(new Date(body.redate.from), locale) : t("approvals.noMoment"),
        to: body.redate ? sayMoment(new Date(body.redate.to), locale) : "",
      });
  }
}

/** The first eight signs of a hash, in two halves that can be read aloud: "7F3A-91C2". */
export function codeOf(hash: string): string {
  const code = hash.slice(0, 8).toUpperCase();
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

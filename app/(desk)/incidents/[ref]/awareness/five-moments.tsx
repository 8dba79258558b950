import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import { sections } from "#lib/facts/facts.ts";
import { sayFact } from "#lib/facts/say-fact.ts";
import type { Words } from "#lib/words/words.ts";

const asked = ["startedAt", "detectedAt", "discoveredAt", "processorToldAt"] as const;

/**
 * The moments that are easily taken for one another, side by side: began, first signal, discovered, told by a processor,
 * known. Only the last starts the clock; none is ever filled in from another.
 */
export function FiveMoments({ dossier, actor, t }: { dossier: Dossier; actor: Actor; t: Words }) {
  const { facts, ref, closing } = dossier.record;
  const { awareAt, riskKnownAt } = facts.awareness;
  const known = (at: string | null) => (at ? sayMoment(new Date(at), actor.locale) : t("facts.unknown"));
  const mayChange = can(actor.person.roles, "save-facts") && !closing;
  const change = (about: string) =>
    mayChange
      ? { href: `/incidents/${ref}/facts/discovery`, text: t("awareness.moments.change"), about }
      : undefined;
  const rows = asked.map((field) => {
    const term = t(`awareness.moments.${field}`);
    const value = sayFact(sections.discovery, field, facts.discovery[field], actor.locale, t).join("; ");
    return { term, value, change: change(term) };
  });
  return (
    <Sheet title={t("awareness.moments.title")}>
      <p className="quiet">{t("awareness.moments.lead")}</p>
      <ConfirmSummary
        rows={[
          ...rows,
          { term: t("awareness.moments.awareAt"), value: known(awareAt) },
          ...(riskKnownAt ? [{ term: t("awareness.moments.riskKnownAt"), value: known(riskKnownAt) }] : []),
        ]}
      />
    </Sheet>
  );
}

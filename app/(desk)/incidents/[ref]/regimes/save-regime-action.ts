"use server";

import { field, type Raw, submit } from "#app/_request/submit.ts";
import { saveFacts } from "#db/facts.ts";
import { openIncident } from "#db/incidents.ts";
import { NotFound } from "#db/outcome.ts";
import type { RegimeClock } from "#lib/law/regimes/regime-clock.ts";
import { type RegimeRead, readAnchors, readStep } from "./read-regime.ts";

/** Reads the form of a regime ("cbw") or of one of its steps ("cbw/warning"), as far as it runs in this dossier. */
function readPart(clocks: RegimeClock[], part: string, raw: Raw, now: Date): RegimeRead {
  const [regime, key] = part.split("/");
  const rules = clocks.find((clock) => clock.rules.regime === regime)?.rules;
  if (!rules) throw new NotFound(part);
  if (key === undefined) return readAnchors(rules, raw, now);
  const step = rules.steps.find((one) => one.key === key);
  if (!step) throw new NotFound(part);
  return readStep(step, raw, now);
}

/** Records since when another law's clock runs, or that one of its steps was done. */
export async function saveRegimeAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/regimes`, draft: `regimes:${ref}` },
    data,
    async (actor, raw) => {
      const dossier = await openIncident(actor, ref);
      const part = field(raw, "part");
      const read = readPart(dossier.regimes, part, raw, actor.at);
      if (!read.ok) return read;
      const facts = { ...dossier.record.facts.regimes, ...read.facts };
      const seen = Number(field(raw, "revision"));
      const input = { section: "regimes" as const, item: "", seen, facts };
      const done = await saveFacts(actor, ref, input, field(raw, "submission"));
      return done.ok ? { ok: true, value: part } : { ok: false, problems: done.problems };
    },
    (part) => `/incidents/${ref}/regimes?saved=1#${part.split("/")[0]}`,
  );
}

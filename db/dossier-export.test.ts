import { expect, it } from "vitest";
import { type BundleContents, makeBundle } from "#lib/bundle/bundle.ts";
import { verifyBundle } from "#lib/bundle/verify-bundle.ts";
import { nature } from "#lib/facts/nature.ts";
import { emptySection } from "#lib/facts/section.ts";
import { openDossierExport, recordDossierExported } from "./dossier-export.ts";
import { saveFacts } from "./facts.ts";
import { listHistory } from "./history.ts";
import { digestOf } from "./seal.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();

it("gives what makes every link and commitment of the chain again, and writes down that it left", async () => {
  const officer = house.as("officer", 1);
  const ref = await logged(officer);
  const input = { section: "nature" as const, item: "", seen: 1, facts: emptySection(nature) };
  expect(await saveFacts(officer, ref, input)).toMatchObject({ ok: true });
  const { dossier, revisions, events } = await openDossierExport(officer, ref);
  const contents: BundleContents = {
    format: "lekwijzer-dossier/1",
    ref,
    chain: dossier.record.id,
    revisions: revisions.map(({ salt, facts, savedAt, ...one }) => ({
      ...one,
      savedAt: savedAt.toISOString(),
      contents: { salt, facts: JSON.parse(JSON.stringify(facts)) },
    })),
    proposals: [],
    filings: [],
    evidence: [],
  };
  const bundle = makeBundle({ madeAt: officer.at, contents, events, files: {} }, digestOf);
  const report = verifyBundle(bundle.files, digestOf);
  expect(report).toMatchObject({ faults: [], checked: { events: events.length, commitments: 1 } });
  await recordDossierExported(officer, ref, bundle.fingerprint);
  const [last] = await listHistory(officer, ref);
  expect(last).toMatchObject({ event: "dossier-exported", details: { fingerprint: bundle.fingerprint } });
});

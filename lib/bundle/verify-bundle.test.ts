import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "#lib/audit/canonical.ts";
import { genesis, type LinkedEvent, link } from "#lib/audit/chain.ts";
import type { EventName } from "#lib/audit/event.ts";
import { type BundleContents, type BundleFiles, bundleJson, contentsPath, makeBundle } from "./bundle.ts";
import { verifyBundle } from "./verify-bundle.ts";

const digest = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const chain = "5b0f0f0e-0000-4000-8000-000000000001";
const facts = { description: { value: "Een usb-stick is weg", certainty: "fact", source: null } };
const body = { kind: "notify-authority", reason: "Zo is het" };
const sheet = { parts: [] };
const receipt = new TextEncoder().encode("ontvangen");

function chained(said: [EventName, Record<string, unknown>][]): LinkedEvent[] {
  const events: LinkedEvent[] = [];
  for (const [event, details] of said) {
    const seq = events.length + 1;
    const at = `2026-11-24T13:0${seq}:00.000Z`;
    const one = { chain, seq, at, personId: null, sessionId: null, event, details };
    events.push(link(one, events.at(-1)?.hash ?? genesis(chain), digest, (hash) => digest(`key${hash}`)));
  }
  return events;
}

function aBundle(change: (contents: BundleContents) => void = () => {}) {
  const commitment = digest(`salt${canonical(facts)}`);
  const events = chained([
    ["incident-logged", { breach: true }],
    ["facts-saved", { section: "nature", item: "", number: 2, commitment }],
    ["note-kept", { about: "secret" }],
    ["decision-proposed", { proposal: "p", hash: digest(canonical(body)) }],
    ["filing-recorded", { filing: "f", sheetHash: digest(canonical(sheet)) }],
    ["evidence-added", { file: "e", sha256: digest(receipt) }],
  ]);
  const saved = { item: "", withdrawn: false, savedBy: "officer", savedAt: "2026-11-24T13:02:00.000Z" };
  const contents: BundleContents = {
    format: "lekwijzer-dossier/1",
    ref: "DL-2026-014",
    chain,
    revisions: [
      { ...saved, section: "nature", number: 1, contents: { salt: "first", facts } },
      { ...saved, section: "nature", number: 2, contents: { salt: "salt", facts } },
      { ...saved, section: "contact", number: 1, contents: null },
    ],
    proposals: [{ id: "p", hash: digest(canonical(body)), body }],
    filings: [{ id: "f", sheetHash: digest(canonical(sheet)), sheet }],
    evidence: [{ id: "e", path: "evidence/e.pdf", sha256: digest(receipt) }],
  };
  change(contents);
  const files = { "dossier.pdf": new TextEncoder().encode("%PDF"), "evidence/e.pdf": receipt };
  const madeAt = new Date("2026-11-24T14:00:00.000Z");
  return makeBundle({ madeAt, contents, events, files }, digest);
}

const verify = (files: BundleFiles) => verifyBundle(files, digest);

describe("a bundle that nobody touched", () => {
  test("holds, and says what could not be checked", () => {
    const { files, fingerprint } = aBundle();
    expect(verify(files)).toEqual({
      fingerprint,
      ref: "DL-2026-014",
      checked: { files: 4, events: 5, commitments: 4 },
      unchecked: { reserved: 1, withheld: 1, uncommitted: 2 },
      faults: [],
    });
  });

  test("does not say that a private note was kept", () => {
    const { files } = aBundle();
    const text = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
    expect(text.join()).not.toMatch(/note-kept|secret/);
  });
});

describe("what was changed is found", () => {
  test("every single byte of every file", () => {
    const { files } = aBundle();
    const place = fc.constantFrom(...Object.keys(files)).chain((path) =>
      fc.record({
        path: fc.constant(path),
        at: fc.nat((files[path]?.length ?? 1) - 1),
        turn: fc.integer({ min: 1, max: 255 }),
      }),
    );
    fc.assert(
      fc.property(place, ({ path, at, turn }) => {
        const touched = Uint8Array.from(files[path] ?? []);
        touched[at] = (touched[at] ?? 0) ^ turn;
        expect(verify({ ...files, [path]: touched }).faults).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("a file taken out or put in", () => {
    const { files } = aBundle();
    for (const path of Object.keys(files)) {
      const { [path]: _gone, ...rest } = files;
      expect(verify(rest).faults.map(({ where }) => where)).toContain(path);
    }
    const more = verify({ ...files, "more.txt": receipt });
    expect(more.faults).toEqual([{ what: "not-listed", where: "more.txt" }]);
  });

  test("contents that are not what the chain promised, also where the manifest was made anew", () => {
    const other = aBundle((contents) => {
      const [, second] = contents.revisions;
      if (second?.contents) second.contents.facts = { description: "anders" };
    });
    expect(verify(other.files).faults).toEqual([{ what: "commitment", where: "revision nature//2" }]);
    const body = aBundle((contents) => {
      contents.proposals[0] = { id: "p", hash: digest("anders"), body: null };
    });
    expect(verify(body.files).faults).toEqual([{ what: "commitment", where: "proposal p" }]);
  });

  test("something the chain speaks of and the contents do not", () => {
    const { files } = aBundle((contents) => contents.filings.pop());
    expect(verify(files).faults).toEqual([{ what: "absent", where: "filing f" }]);
  });

  test("a dossier under another number, and what is no bundle at all", () => {
    const { files } = aBundle();
    const contents = JSON.parse(new TextDecoder().decode(files[contentsPath]));
    const other = { ...files, [contentsPath]: bundleJson({ ...contents, ref: "DL-2026-015" }) };
    expect(verify(other).faults).toContainEqual({ what: "changed", where: contentsPath });
    expect(verify({}).faults.length).toBeGreaterThan(2);
  });
});

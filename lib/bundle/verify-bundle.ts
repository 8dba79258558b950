import { canonical } from "#lib/audit/canonical.ts";
import { genesis } from "#lib/audit/chain.ts";
import {
  type BundleContents,
  type BundleEvent,
  type BundleFiles,
  chainPath,
  chainSchema,
  contentsPath,
  contentsSchema,
  type DigestBytes,
  fingerprintPath,
  manifestPath,
  manifestSchema,
} from "./bundle.ts";

/** What is wrong with a bundle: which part, and where in it. */
export type Fault = {
  what:
    | "unreadable"
    | "missing"
    | "not-listed"
    | "changed"
    | "fingerprint"
    | "chain"
    | "commitment"
    | "absent";
  where: string;
};

export type BundleReport = {
  fingerprint: string | null;
  ref: string | null;
  checked: { files: number; events: number; commitments: number };
  /** What could not be checked: events and contents that were left out of the bundle. */
  unchecked: { reserved: number; withheld: number; uncommitted: number };
  faults: Fault[];
};

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Checks every file against the manifest, the links of the audit chain, and what the chain promised about contents
 * against the contents. Needs no server and no key: the seals made with the house's own key it cannot check.
 */
export function verifyBundle(files: BundleFiles, digest: DigestBytes): BundleReport {
  const report: BundleReport = {
    fingerprint: null,
    ref: null,
    checked: { files: 0, events: 0, commitments: 0 },
    unchecked: { reserved: 0, withheld: 0, uncommitted: 0 },
    faults: [],
  };
  checkManifest(files, digest, report);
  const chain = read(files, chainPath, chainSchema, report);
  const contents = read(files, contentsPath, contentsSchema, report);
  if (!chain || !contents) return report;
  if (report.ref !== null && report.ref !== contents.ref) fault(report, "changed", contentsPath);
  const broken = firstBroken(contents.chain, chain.events, digest, report);
  if (broken !== null) fault(report, "chain", `event ${broken}`);
  checkContents(givenIn(contents, files, digest), chain.events, report);
  return report;
}

function fault(report: BundleReport, what: Fault["what"], where: string): void {
  report.faults.push({ what, where });
}

type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

function read<T>(files: BundleFiles, path: string, schema: Schema<T>, report: BundleReport): T | null {
  const bytes = files[path];
  if (!bytes) {
    fault(report, "missing", path);
    return null;
  }
  try {
    const parsed = schema.safeParse(JSON.parse(decoder.decode(bytes)));
    if (parsed.success) return parsed.data;
  } catch {
    // Said below: for who reads the report it is the same whether the signs or their meaning fail.
  }
  fault(report, "unreadable", path);
  return null;
}

function checkManifest(files: BundleFiles, digest: DigestBytes, report: BundleReport): void {
  const bytes = files[manifestPath];
  const manifest = read(files, manifestPath, manifestSchema, report);
  if (!bytes || !manifest) return;
  report.ref = manifest.ref;
  report.fingerprint = digest(bytes);
  const said = files[fingerprintPath];
  if (!said) fault(report, "missing", fingerprintPath);
  else if (digest(said) !== digest(encoder.encode(`${report.fingerprint}\n`)))
    fault(report, "fingerprint", fingerprintPath);
  const listed = new Set<string>([manifestPath, fingerprintPath]);
  for (const one of manifest.files) {
    listed.add(one.path);
    const file = files[one.path];
    if (!file) fault(report, "missing", one.path);
    else if (file.byteLength !== one.bytes || digest(file) !== one.sha256) fault(report, "changed", one.path);
    else report.checked.files += 1;
  }
  for (const path of Object.keys(files)) if (!listed.has(path)) fault(report, "not-listed", path);
}

/** The number of the first event that does not hold; counts those that do. */
function firstBroken(
  chain: string,
  events: BundleEvent[],
  digest: DigestBytes,
  report: BundleReport,
): number | null {
  let previous = genesis(chain);
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || event.previousHash !== previous) return index + 1;
    previous = event.hash;
    if ("reserved" in event) {
      report.unchecked.reserved += 1;
      continue;
    }
    const { previousHash, hash, mac: _mac, ...said } = event;
    const again = digest(encoder.encode(`${canonical(said)}${previousHash}`));
    if (said.chain !== chain || again !== hash) return index + 1;
    report.checked.events += 1;
  }
  return null;
}

/** What the events promised, by what it is about. The last promise about one thing is the one that holds. */
function promises(events: BundleEvent[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const event of events) {
    if ("reserved" in event) continue;
    const text = (name: string) => (typeof event.details[name] === "string" ? event.details[name] : "");
    if (event.event === "facts-saved") {
      const place = `${text("section")}/${text("item")}/${event.details.number}`;
      found.set(`revision ${place}`, text("commitment"));
    }
    if (event.event === "decision-proposed") found.set(`proposal ${text("proposal")}`, text("hash"));
    if (event.event === "filing-recorded") found.set(`filing ${text("filing")}`, text("sheetHash"));
    if (event.event === "evidence-added") found.set(`evidence ${text("file")}`, text("sha256"));
  }
  return found;
}

/** Something in the contents, and what it hashes to; null where it was left out with nothing to compare. */
type Given = { name: string; hash: string | null; given: boolean };

function givenIn(contents: BundleContents, files: BundleFiles, digest: DigestBytes): Given[] {
  const hashOf = (text: string) => digest(encoder.encode(text));
  return [
    ...contents.revisions.map(({ section, item, number, contents: held }) => ({
      name: `revision ${section}/${item}/${number}`,
      hash: held ? hashOf(`${held.salt}${canonical(held.facts)}`) : null,
      given: held !== null,
    })),
    ...contents.proposals.map(({ id, hash, body }) => ({
      name: `proposal ${id}`,
      hash: body === null ? hash : hashOf(canonical(body)),
      given: body !== null,
    })),
    ...contents.filings.map(({ id, sheetHash, sheet }) => ({
      name: `filing ${id}`,
      hash: sheet === null ? sheetHash : hashOf(canonical(sheet)),
      given: sheet !== null,
    })),
    ...contents.evidence.map(({ id, path, sha256 }) => {
      const bytes = path === null ? undefined : files[path];
      return { name: `evidence ${id}`, hash: bytes ? digest(bytes) : sha256, given: path !== null };
    }),
  ];
}

function checkContents(all: Given[], events: BundleEvent[], report: BundleReport): void {
  const promised = promises(events);
  for (const { name, hash, given } of all) {
    const promise = promised.get(name);
    promised.delete(name);
    if (!given) report.unchecked.withheld += 1;
    if (promise === undefined) report.unchecked.uncommitted += 1;
    else if (hash !== null && promise !== hash) fault(report, "commitment", name);
    else if (given) report.checked.commitments += 1;
  }
  // What the chain speaks of must be named in the contents, also where its text was left out.
  for (const name of promised.keys()) fault(report, "absent", name);
}

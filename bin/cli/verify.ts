import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { WrongUse } from "#bin/wrong-use.ts";
import { type BundleReport, type Fault, verifyBundle } from "#lib/bundle/verify-bundle.ts";

export const summary =
  "Checks a bundle of a dossier, without a server; exit code 1 when anything was changed";
export const usage = "verify BUNDLE";
export const needsDatabase = false;

const meanings: Record<Fault["what"], string> = {
  unreadable: "cannot be read",
  missing: "is not there",
  "not-listed": "is not in the manifest",
  changed: "is not what the manifest says",
  fingerprint: "is not the fingerprint of the manifest",
  chain: "does not fit the audit chain",
  commitment: "is not what the audit chain promised",
  absent: "stands in the audit chain and not in the dossier",
};

function* linesOf({ ref, fingerprint, checked, unchecked, faults }: BundleReport): Generator<string> {
  yield `dossier ${ref ?? "unknown"}`;
  yield `fingerprint ${fingerprint ?? "unknown"}`;
  yield `checked: ${checked.files} files, ${checked.events} events of the audit chain, ${checked.commitments} contents`;
  yield `not checked: ${unchecked.withheld} contents that were left out, ${unchecked.reserved} events that are nobody else's business, ${unchecked.uncommitted} contents of which the chain holds no hash`;
  yield "not checked: the seals of the events; only who holds the organisation's key can (audit verify on its server)";
  yield "Who makes a whole bundle anew gives it another fingerprint: compare it with the one in the dossier's history.";
  for (const { what, where } of faults) yield `FAULT: ${where} ${meanings[what]}`;
  yield faults.length === 0 ? "Nothing was changed." : `${faults.length} faults.`;
}

/** Prints what was checked, what could not be and what was changed. */
export async function run(args: string[]): Promise<number> {
  const [file] = args;
  if (!file || args.length !== 1) throw new WrongUse("One bundle is needed.");
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new WrongUse(`The file ${file} cannot be read.`);
  }
  let report: BundleReport;
  try {
    report = verifyBundle(unzipSync(bytes), (one) => createHash("sha256").update(one).digest("hex"));
  } catch {
    process.stdout.write("FAULT: this is no zip file, or it was damaged\n");
    return 1;
  }
  for (const line of linesOf(report)) process.stdout.write(`${line}\n`);
  return report.faults.length === 0 ? 0 : 1;
}

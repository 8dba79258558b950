import { describe, expect, it } from "vitest";
import { largestReceipt } from "#lib/workflow/filing-receipt.ts";
import { database } from "./client.ts";
import { addReceipt, downloadEvidence, listEvidence } from "./evidence-files.ts";
import { recordFiling } from "./filings.ts";
import { listHistory } from "./history.ts";
import { evidenceFile } from "./schema.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const officer = (hours: number) => house.as("officer", hours);
const nobody = "00000000-0000-4000-8000-000000000000";

async function filed(ref: string, hours: number): Promise<string> {
  const filedAt = house.at(hours);
  const input = {
    kind: "preliminary" as const,
    filedAt,
    number: null,
    lateReason: null,
    withoutApproval: null,
  };
  const done = await recordFiling(officer(hours), ref, input);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value.id;
}

const events = async (ref: string) => (await listHistory(officer(90), ref)).map(({ event }) => event);

describe("the receipt", () => {
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10]);
  const file = { name: "map\\bewijs‮.pdf", mediaType: "application/pdf", bytes };

  it("is kept sealed, comes back byte for byte, and every download is written down", async () => {
    const ref = await logged(officer(1));
    const filingId = await filed(ref, 2);
    const added = await addReceipt(officer(3), ref, filingId, file);
    if (!added.ok) throw new Error("not kept");
    const [kept] = await listEvidence(officer(4), ref);
    expect(kept).toMatchObject({ name: "bewijs.pdf", size: 8, sha256: added.value.sha256, filingId });
    const [stored] = await database().select({ sealed: evidenceFile.sealed }).from(evidenceFile);
    expect(stored?.sealed.includes(Buffer.from("%PDF"))).toBe(false);
    const out = await downloadEvidence(house.as("auditor", 5), ref, added.value.id);
    expect(new Uint8Array(out.bytes)).toEqual(bytes);
    expect(await events(ref)).toContain("evidence-downloaded");
    await expect(downloadEvidence(officer(5), ref, nobody)).rejects.toThrow();
    const other = await logged(officer(1));
    await expect(downloadEvidence(officer(5), other, added.value.id)).rejects.toThrow();
  });

  it("refuses nothing, too much, and the same file again", async () => {
    const ref = await logged(officer(1));
    const filingId = await filed(ref, 2);
    const refusalOf = async (size: number) => {
      const done = await addReceipt(officer(3), ref, filingId, { ...file, bytes: new Uint8Array(size) });
      return done.ok ? null : done.problems.receipt?.key;
    };
    expect(await refusalOf(0)).toBe("refusals.fileEmpty");
    expect(await refusalOf(largestReceipt + 1)).toBe("refusals.fileTooLarge");
    await addReceipt(officer(3), ref, filingId, file);
    expect(await addReceipt(officer(3), ref, filingId, file)).toMatchObject({
      problems: { receipt: { key: "refusals.fileAlreadyKept" } },
    });
  });
});

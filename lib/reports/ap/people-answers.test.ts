import { describe, expect, test } from "vitest";
import { answer, leftOut, options, remarks, sheet } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";

describe("question 8.1, protection beforehand", () => {
  const encrypted = { measure: "encrypted", appliedBefore: "yes", coverage: "whole" } as const;

  test("never counts what the attacker encrypted", () => {
    const groups = [{ measure: "none" as const }];
    const report = sheet(someFacts({ nature: { attackerEncrypted: "yes" }, groups }));
    expect(options(answer(report, "protectionBeforehand"))).toEqual(["none"]);
    expect(remarks(answer(report, "protectionBeforehand"))).toContain("ap.remarks.attackerEncryption");
    expect(leftOut(report, "protectionNote")).toBe(true);
    const unknown = sheet(someFacts({ nature: { attackerEncrypted: "yes" }, groups: [{}] }));
    expect(answer(unknown, "protectionBeforehand").origin).toBe("missing");
  });

  test("does not count a measure that came afterwards, nor one of which that is not known", () => {
    const after = sheet(someFacts({ groups: [{ measure: "encrypted", appliedBefore: "no" }] }));
    expect(options(answer(after, "protectionBeforehand"))).toEqual(["none"]);
    const unclear = sheet(someFacts({ groups: [{ measure: "encrypted" }] }));
    expect(answer(unclear, "protectionBeforehand")).toMatchObject({
      origin: "missing",
      missing: ["group/g1/appliedBefore"],
    });
  });

  test("is derived, with an explanation per group, where only some groups were protected", () => {
    const report = sheet(
      someFacts({
        groups: [
          { name: "Laptop", ...encrypted, key: "safe", measureNote: "XTS-AES-256" },
          { name: "Papier", measure: "none" },
        ],
      }),
    );
    expect(answer(report, "protectionBeforehand").origin).toBe("derived");
    expect(options(answer(report, "protectionBeforehand"))).toEqual(["encrypted"]);
    expect(answer(report, "protectionNote").says).toEqual([
      {
        kind: "text",
        lines: [
          { key: "ap.lines.group.named", values: { group: "Laptop" } },
          "XTS-AES-256",
          { key: "ap.lines.coverage.whole" },
          { key: "ap.lines.key.safe" },
          { key: "ap.lines.unprotected.named", values: { group: "Papier" } },
        ],
      },
    ]);
  });

  test("warns where the key is out", () => {
    const report = sheet(someFacts({ groups: [{ name: "Laptop", ...encrypted, key: "exposed" }] }));
    expect(remarks(answer(report, "protectionBeforehand"))).toContain("ap.remarks.protectionFails.named");
  });
});

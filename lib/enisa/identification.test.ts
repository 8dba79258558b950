import { describe, expect, it } from "vitest";
import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import type { DataCategory } from "#lib/facts/group.ts";
import { aPicture } from "#lib/risk/a-picture.ts";
import type { Picture } from "#lib/risk/picture.ts";
import { identificationOf } from "./identification.ts";

const from = (identifiable: Picture["identifiable"], ...dataCategories: DataCategory[]) => {
  const { low, high } = identificationOf(aPicture({ identifiable, dataCategories }));
  return [low, high];
};

describe("ease of identification, in quarters", () => {
  it.each<[string, number[], [number, number]]>([
    ["a full name, shared by who knows how many", from("no", "name"), [1, 3]],
    ["a full name with birth date and address", from("no", "name", "birth-date-or-age", "address"), [4, 4]],
    ["a national number alone", from("no", "bsn"), [1, 1]],
    ["a national number with an e-mail address", from("no", "bsn", "email-address"), [3, 3]],
    ["a national number with the name", from("no", "bsn", "name"), [4, 4]],
    ["a copy of a passport", from("no", "identity-document"), [4, 4]],
    ["an address that may be in a public register", from("no", "address"), [1, 4]],
    ["a code without its list", from("no", "bank-account"), [1, 1]],
    ["a code with the full name", from("no", "bank-account", "name"), [4, 4]],
    ["nothing that points at anybody", from("no", "location-data"), [1, 1]],
    ["recognised with effort", from("with-effort", "location-data"), [2, 2]],
    ["recognised directly", from("directly", "location-data"), [3, 4]],
    [
      "recognised with effort, although name and address are there",
      from("with-effort", "name", "address"),
      [3, 3],
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("is negligible where nobody can read the data", () => {
    expect(identificationOf(aPicture({ ...holdingProtection, device: "off" }))).toMatchObject({
      low: 1,
      high: 1,
    });
  });
});

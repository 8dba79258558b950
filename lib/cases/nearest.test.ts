import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { locales, words } from "#lib/words/words.ts";
import { factsOfCase } from "./case-facts.ts";
import { caseLibrary } from "./library.ts";
import { compare, leastNearness, nearest, nearness, weights } from "./nearest.ts";
import { type Features, featureNames, featuresOf } from "./nearest-features.ts";

const library = caseLibrary.map((one) => ({ one, features: featuresOf(factsOfCase(one.facts)) }));
const features = fc.constantFrom(...library.map((each) => each.features));
const nothing = Object.fromEntries(featureNames.map((name) => [name, null])) as Features;

const mail = someFacts({
  nature: { incidentKind: "email-wrong-recipient", breachTypes: ["confidentiality"] },
  recipient: { holder: "known-stranger", deletionConfirmed: "said-so" },
  groups: [aGroup("a", { dataCategories: ["name", "bank-account"], people: { min: 8, max: 12 } })],
});

describe("how near two breaches are", () => {
  it("weighs a hundred in all", () => {
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it("is the same from both sides, and never nearer than to itself", () => {
    fc.assert(
      fc.property(features, features, (a, b) => {
        expect(nearness(a, b)).toBeCloseTo(nearness(b, a));
        expect(nearness(a, b)).toBeLessThanOrEqual(nearness(a, a) + 1e-9);
      }),
    );
  });

  it("never gains by what is not known", () => {
    fc.assert(
      fc.property(features, fc.constantFrom(...featureNames), (a, name) => {
        expect(nearness(a, { ...a, [name]: null })).toBeLessThanOrEqual(nearness(a, a));
        expect(nearness(a, nothing)).toBe(0);
        expect(nearness(nothing, nothing)).toBe(0);
      }),
    );
  });

  it("loses by what is known to differ", () => {
    const here = featuresOf(mail);
    const unknown = { ...here, holder: null };
    expect(nearness(here, { ...here, holder: ["public"] })).toBeLessThan(nearness(here, unknown));
    expect(nearness(here, { ...here, holder: ["unknown-person"] })).toBeGreaterThan(nearness(here, unknown));
  });
});

describe("what is compared", () => {
  it("is the same, different or open, and never two of these without a reason", () => {
    const here = featuresOf(mail);
    const there: Features = { ...here, data: ["contact", "health"], people: null, vulnerable: ["yes"] };
    const { same, different, open } = compare(here, there);
    const about = (points: { about: { key: string } }[]) => points.map((point) => point.about.key);
    expect(about(same)).toEqual(
      ["kind", "types", "data", "holder", "assurance"].map((name) => `cases.about.${name}`),
    );
    expect(different).toEqual([
      {
        about: { key: "cases.about.data" },
        here: [{ key: "cases.feature.data.money" }],
        there: [{ key: "cases.feature.data.health" }],
      },
    ]);
    expect(open).toEqual([{ key: "cases.about.vulnerable" }]);
  });

  it("does not call the unknown the same", () => {
    expect(compare(nothing, nothing)).toEqual({ same: [], different: [], open: [] });
  });

  it("has words for whatever it says of any case, in both languages", () => {
    for (const { features: there } of library) {
      const { open } = compare(nothing, there);
      const { different } = compare(featuresOf(mail), there);
      for (const { key } of [
        ...open,
        ...different.flatMap((point) => [point.about, ...point.here, ...point.there]),
      ])
        for (const locale of locales) expect(words(locale)(key)).not.toBe("");
    }
  });
});

describe("the nearest", () => {
  it("come first, at most so many, and nothing that is hardly near", () => {
    const found = nearest(mail, library, 5);
    expect(found).toHaveLength(5);
    const near = found.map((each) => each.nearness);
    expect(near).toEqual([...near].sort((a, b) => b - a));
    for (const each of nearest(mail, library, 100))
      expect(each.nearness).toBeGreaterThanOrEqual(leastNearness);
  });
});

describe("what nobody checked", () => {
  const own = featuresOf(mail);
  const further: Features = { ...own, holder: ["public"] };

  it("comes after its equal that was checked, and before what is clearly further off", () => {
    const found = nearest(mail, [
      { one: "unchecked", features: own, unchecked: true },
      { one: "further", features: further },
      { one: "checked", features: own },
    ]);
    expect(found.map(({ one }) => one)).toEqual(["checked", "unchecked", "further"]);
    expect(found[1]?.nearness).toBe(found[0]?.nearness);
  });
});

describe("the features of a dossier", () => {
  it("are all unknown while nothing is recorded", () => {
    expect(featuresOf(someFacts())).toEqual(nothing);
  });

  it("take all groups together: their data, their numbers, the weakest protection", () => {
    const facts = someFacts({
      groups: [
        aGroup("a", {
          dataCategories: ["name"],
          people: { min: 5, max: 5 },
          measure: "none",
          vulnerable: "no",
        }),
        aGroup("b", {
          dataCategories: ["bsn"],
          specialCategories: ["health"],
          people: { min: 60, max: 60 },
          measure: "encrypted",
          vulnerable: "yes",
        }),
      ],
    });
    expect(featuresOf(facts)).toMatchObject({
      data: ["contact", "health", "number"],
      people: ["hundred"],
      protection: ["none"],
      vulnerable: ["yes"],
    });
  });

  it("do not count people while one group is not counted, or while it can still be far more", () => {
    const counted = aGroup("a", { people: { min: 5, max: 5 } });
    expect(featuresOf(someFacts({ groups: [counted, aGroup("b")] })).people).toBeNull();
    const wide = aGroup("a", { people: { min: 5, max: 5000 } });
    expect(featuresOf(someFacts({ groups: [wide] })).people).toBeNull();
  });

  it("speak of recovery only where access was lost", () => {
    const recovery = { backup: "none", restored: "late", vitalService: "yes" } as const;
    const read = featuresOf(someFacts({ nature: { breachTypes: ["confidentiality"] }, recovery }));
    const lost = featuresOf(someFacts({ nature: { breachTypes: ["availability-permanent"] }, recovery }));
    expect([read.backup, read.restored, read.vital]).toEqual([null, null, null]);
    expect([lost.backup, lost.restored, lost.vital]).toEqual([["none"], ["late"], ["yes"]]);
  });

  it("tell health in name only from health", () => {
    const of = (specialOnlyNominal: "yes" | "no") =>
      featuresOf(someFacts({ groups: [aGroup("a", { specialCategories: ["health"], specialOnlyNominal })] }))
        .data;
    expect([of("yes"), of("no")]).toEqual([["nominal"], ["health"]]);
  });

  it.each([
    [{ incidentKind: "authorisation-wrong" }, "colleague", "inside"],
    [{ incidentKind: "authorisation-wrong" }, "public", "open"],
    [{ incidentKind: "folder-too-open" }, "colleague", "open"],
    [{ incidentKind: "other", intent: "malicious" }, "known-stranger", "inside"],
    [{ incidentKind: "other", intent: "accidental" }, "known-stranger", "other"],
    [{ incidentKind: "hacking-malware-phishing", attackerEncrypted: "yes" }, "adversary", "ransomware"],
  ] as const)("%o with %s is %s", (nature, holder, kind) => {
    expect(featuresOf(someFacts({ nature, recipient: { holder } })).kind).toEqual([kind]);
  });
});

import { organisation } from "#lib/demo/organisation.ts";
import { type Facts, noFacts, sections } from "#lib/facts/facts.ts";
import type { Fact, ValueOf } from "#lib/facts/field.ts";
import { emptySection, type Section, type SectionFacts } from "#lib/facts/section.ts";
import { apOrganisation } from "#lib/reports/ap/input.ts";

type Known<S extends Section> = { [K in keyof S["fields"]]?: ValueOf<S["fields"][K]> };
type Single = Exclude<
  keyof typeof sections,
  "group" | "part" | "other-party" | "judgement" | "address-safety"
>;
type Told = { [N in Single]?: Known<(typeof sections)[N]> } & {
  awareness?: Partial<Facts["awareness"]>;
  groups?: Known<typeof sections.group>[];
  otherParties?: Known<(typeof sections)["other-party"]>[];
};

function known<S extends Section>(of: S, values: Known<S>): SectionFacts<S> {
  const filled = Object.entries(values).map(([name, value]): [string, Fact<unknown>] => [
    name,
    { value, certainty: "fact", source: null },
  ]);
  return { ...emptySection(of), ...Object.fromEntries(filled) };
}

/** Facts for a test: what is told is known as a fact, the rest is not yet known. */
export function someFacts({ awareness, groups = [], otherParties = [], ...told }: Told = {}): Facts {
  const empty = noFacts({
    firstSignalAt: "2026-11-21T16:20:00.000Z",
    awareAt: "2026-11-21T17:05:00.000Z",
    awareReason: null,
    riskKnownAt: null,
    ...awareness,
  });
  const filled = Object.entries(told).map(([name, values]) => [
    name,
    known(sections[name as Single] as Section, values),
  ]);
  return {
    ...empty,
    ...Object.fromEntries(filled),
    groups: groups.map((group, at) => ({ id: `g${at + 1}`, facts: known(sections.group, group) })),
    otherParties: otherParties.map((party, at) => ({
      id: `o${at + 1}`,
      facts: known(sections["other-party"], party),
    })),
  };
}

/** The organisation in the golden sheets: the example one. */
export const someOrganisation = apOrganisation(organisation);

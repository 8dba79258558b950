import { describe, expect, test } from "vitest";
import type { Outcome } from "#lib/decisions/decision.ts";
import { dossierOf } from "#lib/dossier.ts";
import { registerRow } from "#lib/register/register-row.ts";
import { words } from "#lib/words/words.ts";
import {
  aFiling,
  aGroup,
  anApprovedIncident,
  anIncident,
  at,
  known,
  someDecisions,
} from "#lib/workflow/an-incident.ts";
import type { IncidentRecord } from "#lib/workflow/happened.ts";
import { csvCells, csvHeader } from "./csv-cells.ts";

const nl = words("nl");

/** The cells of one incident by the Dutch names of their columns. */
function cells(record: IncidentRecord, notify: Outcome = "required", inform: Outcome = "not-required") {
  const decisions = someDecisions(notify, inform);
  const row = registerRow(dossierOf(record, decisions, decisions, at(30)));
  const header = csvHeader(nl);
  return Object.fromEntries(csvCells(row, nl).map((cell, place) => [header[place] ?? "", cell]));
}

test("every column has a name of its own, in both languages", () => {
  for (const locale of ["nl", "en"] as const) {
    const header = csvHeader(words(locale));
    expect(new Set(header).size).toBe(header.length);
  }
});

describe("one row", () => {
  test("keeps numbers as numbers and moments as moments, so that a spreadsheet can count", () => {
    const group = aGroup("g", { people: known({ min: 1200, max: 1500 }) });
    expect(cells(anIncident({ facts: { groups: [group] } }))).toMatchObject({
      Nummer: "DL-2026-014",
      "Bekend sinds": at(0),
      "Uiterlijk melden": at(72),
      "Betrokkenen (minimum)": 1200,
      "Betrokkenen (maximum)": 1500,
      "Gemeld bij de AP": "nog open",
      "Gemeld op": null,
    });
  });

  test("tells why it was not notified, and only then", () => {
    const no = someDecisions("not-required", "not-required");
    expect(cells(anApprovedIncident(no), "not-required")).toMatchObject({
      "Gemeld bij de AP": "nee",
      "Niet gemeld, want": "because of what we know",
      "Betrokkenen geïnformeerd": "n.v.t.",
      "Niet geïnformeerd, want": "because of what we know",
    });
    expect(cells(anIncident(), "not-required")).toMatchObject({
      "Gemeld bij de AP": "nog open",
      "Niet gemeld, want": null,
    });
    const filed = anIncident({ filings: [aFiling({ filedAt: at(24) })] });
    expect(cells(filed)).toMatchObject({
      "Gemeld bij de AP": "ja",
      "Gemeld op": at(24),
      "Op tijd gemeld": "Op tijd",
      Meldingsnummer: "2026-1234",
      "Niet gemeld, want": null,
    });
  });

  test("spells the effects for the organisation and for people, with what was noted beside them", () => {
    const { consequences } = anIncident().facts;
    const record = anIncident({
      facts: {
        consequences: { ...consequences, forController: known(["misuse" as const]) },
        groups: [
          aGroup("g", { harms: known(["reputation" as const]), harmsNote: known("Uitstel van zorg") }),
        ],
      },
    });
    expect(cells(record).Gevolgen).toBe(
      "De gegevens kunnen op een onbehoorlijke of onrechtmatige manier worden gebruikt; Reputatieschade; Uitstel van zorg",
    );
  });
});

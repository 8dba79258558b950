import { sayInformedState, sayReason } from "#app/(desk)/register/register-line.ts";
import { informed, notified } from "#lib/register/notified.ts";
import type { RegisterRow } from "#lib/register/register-row.ts";
import type { Cell } from "#lib/reports/register-csv.ts";
import type { Words } from "#lib/words/words.ts";

type Column = (row: RegisterRow, t: Words) => Cell;

/** What Art. 33(5) asks for (facts, effects, remedial action) and the reasons why not, by the names in `register.csvColumn`. */
const columns: Record<string, Column> = {
  ref: ({ ref }) => ref,
  title: ({ title }) => title,
  status: ({ status }, t) => t(`workflow.status.${status}`),
  knownAt: ({ awareAt }) => awareAt,
  firstSignalAt: ({ firstSignalAt }) => firstSignalAt,
  loggedAt: ({ loggedAt }) => loggedAt,
  dueAt: ({ dueAt }) => dueAt,
  kind: ({ incidentKind }, t) =>
    incidentKind ? t(`facts.nature.incidentKind.options.${incidentKind}`) : null,
  cause: ({ cause }) => cause,
  description: ({ description }) => description,
  peopleMin: ({ peopleMin }) => peopleMin,
  peopleMax: ({ peopleMax }) => peopleMax,
  risk: ({ risk }, t) => t(`risk.level.${risk}`),
  notified: (row, t) =>
    t({ yes: "register.justYes", no: "register.no", open: "register.open" }[notified(row)]),
  filedAt: ({ filedAt }) => filedAt,
  lateness: ({ lateness }, t) => (lateness ? t(`workflow.clock.lateness.${lateness}`) : null),
  number: ({ apNumber }) => apNumber,
  why: (row, t) => (notified(row) === "no" ? sayReason(row.whyNotNotified, t) : null),
  informed: (row, t) => sayInformedState(row, t),
  informedAt: ({ informedAt }) => informedAt,
  whyInform: (row, t) => (informed(row) === "no" ? sayReason(row.whyNotInformed, t) : null),
  effects: ({ effects }, t) => sayEffects(effects, t),
  measures: ({ remedialTaken }) => remedialTaken,
  planned: ({ remedialPlanned }) => remedialPlanned,
  closedAt: ({ closedAt }) => closedAt,
};

function sayEffects({ forController, forPeople, notes }: RegisterRow["effects"], t: Words): string {
  return [
    ...forController.map((effect) => t(`facts.consequences.forController.options.${effect}`)),
    ...forPeople.map((harm) => t(`facts.group.harms.options.${harm}`)),
    ...notes,
  ].join("; ");
}

/** The names of the columns, in the reader's language. */
export function csvHeader(t: Words): string[] {
  return Object.keys(columns).map((name) => t(`register.csvColumn.${name}`));
}

/** One row of the register as cells of a spreadsheet, under those names. */
export function csvCells(row: RegisterRow, t: Words): Cell[] {
  return Object.values(columns).map((cell) => cell(row, t));
}

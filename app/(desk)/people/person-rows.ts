import type { SummaryRow } from "#app/_components/confirm-summary.tsx";
import type { Person } from "#lib/access/actor.ts";
import type { Words } from "#lib/words/words.ts";

/** Who somebody is and was allowed to be, line by line, where nothing can be changed. */
export function personRows(person: Person, t: Words): SummaryRow[] {
  return [
    { term: t("people.column.name"), value: person.name },
    { term: t("people.column.function"), value: person.function },
    { term: t("people.column.email"), value: person.email },
    { term: t("people.column.roles"), value: person.roles.map((role) => t(`site.role.${role}`)).join(", ") },
  ];
}

import type { Decision } from "#lib/decisions/decision.ts";
import type { Changes } from "#lib/decisions/what-would-change/what-would-change.ts";
import { SecondOpinion } from "./second-opinion.tsx";
import type { Deciding } from "./subjects.ts";
import { WhatWouldChange } from "./what-would-change.tsx";

type BesideProps = Pick<Deciding, "dossier" | "actor" | "t"> & {
  decision: Decision;
  changes: readonly Changes[];
};

/** Under a decision that a risk carries: what would change it, and a second opinion on the groups it is about. */
export function BesideDuty({ decision, changes, ...asking }: BesideProps) {
  const { duty, group } = decision;
  const own = changes.find((one) => one.duty === duty && one.group === group);
  if (!own) return null;
  const { groups } = asking.dossier.record.facts;
  return (
    <>
      <WhatWouldChange changes={own} {...asking} />
      <SecondOpinion groups={group === null ? groups : groups.filter(({ id }) => id === group)} {...asking} />
    </>
  );
}

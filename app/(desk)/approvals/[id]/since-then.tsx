import { Difference } from "#app/_components/difference.tsx";
import { saidDifference } from "#app/(desk)/_deciding/said-difference.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { sections } from "#lib/facts/facts.ts";
import type { DecidingPage } from "./open-deciding.ts";
import { Part } from "./part.tsx";

/** What changed in the facts since this was frozen, and what that means. Says nothing about what is over. */
export function SinceThen(asked: DecidingPage) {
  const { dossier, standing, since, actor, t } = asked;
  const { state, proposal } = standing;
  if (!["proposed", "approved", "lapsed"].includes(state) || !since.moved) return null;
  const { awareAt } = dossier.record.facts.awareness;
  const redated = proposal.kind === "redate-awareness";
  const changes = saidDifference(since.differences, actor.locale, t);
  const names = since.sections
    .filter((name) => Object.hasOwn(sections, name))
    .map((name) => t(`facts.sections.${name}.title`));
  return (
    <Part title={t("approvals.movedTitle")}>
      {redated && (
        <p>
          {t("approvals.movedMoment", {
            at: awareAt ? sayMoment(new Date(awareAt), actor.locale) : t("approvals.noMoment"),
          })}
        </p>
      )}
      {since.unfit && <p>{t(since.unfit.key, since.unfit.values)}</p>}
      {since.means && <p>{t(since.means.key, since.means.values)}</p>}
      {names.length > 0 && (
        <p className="quiet small">{t("approvals.movedSections", { sections: names.join(", ") })}</p>
      )}
      {changes.length > 0 && (
        <Difference changes={changes} was={t("approvals.was")} now={t("approvals.now")} />
      )}
    </Part>
  );
}

import { Sheet } from "#app/_components/sheet.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { alsoApplies } from "#lib/decisions/also-applies.ts";
import { rulesVersion } from "#lib/law/rules-version.ts";
import { DecisionSteps } from "./decision-steps.tsx";
import { FindingText } from "./finding-text.tsx";
import { GroupFactors } from "./group-factors.tsx";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "reasoning.title");
}

/**
 * How the decisions came about, for a lawyer: every rule that was asked, in the order in which it counts, with the words
 * of its source beside what the facts made of it; then how the risk for each group was weighed.
 */
export default async function ReasoningPage({ params }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  const { facts } = dossier.record;
  const { notifyAuthority, informPeople, keepRegister } = dossier.decisions;
  const shown = { facts, recordRef: ref, locale: actor.locale, t };
  const also = alsoApplies(facts, dossier.decisions);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="decisions" title={t("reasoning.title")}>
      <p>{t("reasoning.lead")}</p>
      <p className="quiet">
        {t("reasoning.asOf", { at: sayMoment(dossier.now, actor.locale), version: rulesVersion })}{" "}
        <a href="/rules">{t("reasoning.allRules")}</a>
      </p>
      {[notifyAuthority, ...informPeople, keepRegister].map((decision) => (
        <DecisionSteps key={`${decision.duty} ${decision.group}`} decision={decision} {...shown} />
      ))}
      {facts.groups.map((group) => (
        <GroupFactors key={group.id} group={group} {...shown} />
      ))}
      {also.length > 0 && (
        <Sheet title={t("reasoning.alsoTitle")}>
          <p className="quiet">{t("reasoning.alsoLead")}</p>
          {also.map((finding) => (
            <FindingText key={`${finding.rule} ${finding.group}`} finding={finding} {...shown} />
          ))}
        </Sheet>
      )}
    </DossierFrame>
  );
}

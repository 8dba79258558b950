import { Sheet } from "#app/_components/sheet.tsx";
import type { Dossier } from "#lib/dossier.ts";
import { riskProposal } from "#lib/risk/proposal.ts";
import type { Locale, Words } from "#lib/words/words.ts";

type ProposalProps = { dossier: Dossier; group: string; locale: Locale; t: Words };

/** What the app proposes for this group, with the reasons, beside the person's own judgement. */
export function JudgementProposal({ dossier, group, t }: ProposalProps) {
  const found = dossier.record.facts.groups.find((one) => one.id === group);
  if (!found) return null;
  const { level, because } = riskProposal(dossier.record.facts, found);
  return (
    <Sheet title={found.facts.name.value ?? t("dossier.unnamedGroup")}>
      <p>{t("dossier.judgeLead", { risk: t(`dossier.risk.${level}`) })}</p>
      <ul>
        {because.map(({ key, values }) => (
          <li key={`${key}${JSON.stringify(values)}`}>{t(key, values)}</li>
        ))}
      </ul>
    </Sheet>
  );
}

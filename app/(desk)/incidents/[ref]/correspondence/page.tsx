import { ButtonLink } from "#app/_components/button.tsx";
import { type Column, DataTable } from "#app/_components/data-table.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { CorrespondenceStanding } from "#lib/correspondence/correspondence.ts";
import { type CorrespondencePage, openCorrespondence } from "./open-correspondence.ts";
import { StandingBadge } from "./standing-badge.tsx";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "correspondence.title");
}

/** What came from authorities: what it is, by when, who deals with it and how it stands. */
export default async function CorrespondenceListPage({ params }: RefPage) {
  const asked = await openCorrespondence((await params).ref);
  const { dossier, actor, records, items, t } = asked;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="correspondence" title={t("correspondence.title")}>
      <p className="quiet">{t("correspondence.lead")}</p>
      {records && (
        <p>
          <ButtonLink look="main" href={`/incidents/${dossier.record.ref}/correspondence/new`}>
            {t("correspondence.add")}
          </ButtonLink>
        </p>
      )}
      {items.length === 0 ? (
        <Sheet>
          <p>{t("correspondence.none")}</p>
          {!records && <p className="quiet">{t("correspondence.onlyOfficer")}</p>}
        </Sheet>
      ) : (
        <Sheet lay="flush">
          <Items {...asked} />
        </Sheet>
      )}
    </DossierFrame>
  );
}

const heads = ["subject", "due", "state"] as const;

function Items(asked: CorrespondencePage) {
  const { actor, items, t } = asked;
  const columns: Column[] = heads.map((key) => ({ key, head: t(`correspondence.columns.${key}`) }));
  const rows = items.map((standing) => {
    const { item, dueAt } = standing;
    return {
      key: item.id,
      cells: [
        <Subject key="subject" {...asked} standing={standing} />,
        dueAt ? sayMoment(dueAt, actor.locale) : t("correspondence.noTerm"),
        <StandingBadge key="state" standing={standing} t={t} />,
      ],
    };
  });
  return <DataTable name={t("correspondence.list")} columns={columns} rows={rows} />;
}

/** What came, from whom, and who deals with it: the first cell of its row. */
function Subject({ dossier, names, standing, t }: CorrespondencePage & { standing: CorrespondenceStanding }) {
  const { item, owner } = standing;
  const values = {
    from: item.authorityName ?? t(`correspondence.authority.options.${item.authority}`),
    owner: owner ? (names.get(owner) ?? "") : t("correspondence.nobody"),
  };
  return (
    <>
      <a href={`/incidents/${dossier.record.ref}/correspondence/${item.id}`}>{item.subject}</a>
      <p className="quiet small">{t("correspondence.fromAndOwner", values)}</p>
    </>
  );
}

import { Button, ButtonRow } from "#app/_components/button.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { takeOrderAction } from "#app/(desk)/incidents/[ref]/correspondence/correspondence-actions.ts";
import { can } from "#lib/access/can.ts";
import type { OpenItem } from "./page.tsx";

/** An order under Art. 34(4) becomes a fact only by a person: here is the way, with the answers filled in. */
export function OrderLink({ dossier, actor, standing, t }: OpenItem) {
  const { ref, closing } = dossier.record;
  const mayTake = can(actor.person.roles, "save-facts") && !closing;
  return (
    <Sheet title={t("correspondence.order.title")}>
      <div className="stack">
        <p>{t("correspondence.order.lead")}</p>
        {mayTake && (
          <form action={takeOrderAction.bind(null, ref, standing.item.id)}>
            <ButtonRow>
              <Button>{t("correspondence.order.take")}</Button>
            </ButtonRow>
          </form>
        )}
        <p>
          <a href={`/incidents/${ref}/facts/order`}>{t("correspondence.order.see")}</a>
        </p>
      </div>
    </Sheet>
  );
}

import { ButtonLink } from "#app/_components/button.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import styles from "#app/(desk)/people/person-form.module.css";
import type { ListedPerson } from "#db/people.ts";
import type { Words } from "#lib/words/words.ts";

/** The way out, apart from the rest and with a page of its own to confirm it. */
export function EndAccessSheet({ person, t }: { person: ListedPerson; t: Words }) {
  return (
    <Sheet title={t("people.leave.title")}>
      <div className={styles.part}>
        <p>{t("people.leave.hint", { name: person.name })}</p>
        <ButtonLink look="danger" href={`/people/${person.id}/end-access`}>
          {t("people.leave.open")}
        </ButtonLink>
      </div>
    </Sheet>
  );
}

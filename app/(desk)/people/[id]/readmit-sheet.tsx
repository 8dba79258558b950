import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import styles from "#app/(desk)/people/person-form.module.css";
import type { ListedPerson } from "#db/people.ts";
import type { Words } from "#lib/words/words.ts";
import { readmitPerson } from "./readmit-person.ts";

/** The way back for somebody whose access ended, and what it brings back. */
export function ReadmitSheet({ person, t }: { person: ListedPerson; t: Words }) {
  const { id, name } = person;
  return (
    <Sheet title={t("people.readmit.title")}>
      <form action={readmitPerson.bind(null, id)} className={styles.part}>
        <p>{t("people.readmit.what", { name })}</p>
        <SubmitButton pendingText={t("people.form.busy")}>{t("people.readmit.submit")}</SubmitButton>
      </form>
    </Sheet>
  );
}

import { Button } from "#app/_components/button.tsx";
import type { Words } from "#lib/words/words.ts";
import type { FormAction } from "./language-switch.tsx";
import type { ShellPerson } from "./person-menu.tsx";
import styles from "./person-panel.module.css";

/** Name, role, own pages and signing out; in the menu of a wide screen and in "Meer" on a phone. */
export function PersonPanel({ t, person, signOut }: { t: Words; person: ShellPerson; signOut: FormAction }) {
  return (
    <>
      <p className={styles.name}>{person.name}</p>
      <p className={styles.role}>{person.role}</p>
      {person.links && person.links.length > 0 && (
        <ul className={styles.links}>
          {person.links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.out} action={signOut} method={typeof signOut === "string" ? "post" : undefined}>
        <Button slim wide>
          {t("site.signOut")}
        </Button>
      </form>
    </>
  );
}

import { Avatar } from "#app/_components/avatar.tsx";
import type { Words } from "#lib/words/words.ts";
import type { FormAction } from "./language-switch.tsx";
import { Menu } from "./menu.tsx";
import styles from "./person-menu.module.css";
import { PersonPanel } from "./person-panel.tsx";

export type ShellPerson = {
  name: string;
  /** What they are here: "Security officer". */
  role: string;
  links?: { href: string; text: string }[];
};

type PersonMenuProps = { t: Words; person: ShellPerson; signOut: FormAction };

/** Who is signed in, what is theirs, and the way out. */
export function PersonMenu({ t, person, signOut }: PersonMenuProps) {
  return (
    <Menu className={styles.menu}>
      <summary>
        <span className="visually-hidden">
          {t("site.you")} {person.name}
        </span>
        <span aria-hidden="true">
          <Avatar name={person.name} />
        </span>
        <svg
          className={styles.tip}
          viewBox="0 0 10 10"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          <path d="m1.5 3.2 3.5 3.6 3.5-3.6" />
        </svg>
      </summary>
      <div className={styles.panel}>
        <PersonPanel t={t} person={person} signOut={signOut} />
      </div>
    </Menu>
  );
}

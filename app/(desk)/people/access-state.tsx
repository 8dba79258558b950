import { classes } from "#app/_components/classes.ts";
import type { ListedPerson } from "#db/people.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./access-state.module.css";

/** Whether somebody can sign in: a shape and a word. */
export function AccessState({ person, t }: { person: ListedPerson; t: Words }) {
  const state = !person.active ? "left" : person.invited ? "invited" : "active";
  return (
    <span className={classes(styles.state, styles[state])}>
      <svg viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {t(`people.state.${state}`)}
    </span>
  );
}

const shapes = {
  active: "m1.8 6.4 2.8 2.8 5.6-6.2",
  invited: "M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6zM6 3.4V6l1.8 1.2",
  left: "M2 6h8",
};

import styles from "./avatar.module.css";
import { classes } from "./classes.ts";
import { initialsOf } from "./initials.ts";

/** Who: initials and a word ("Sanne", "u"). Without a name the disc is empty and dashed, and the word says "niemand". */
export function Avatar({ name, text }: { name: string | null; text?: string }) {
  return (
    <span className={styles.who}>
      <span className={classes(styles.disc, !name && styles.nobody)} aria-hidden={text ? "true" : undefined}>
        {name ? initialsOf(name) : ""}
      </span>
      {text}
    </span>
  );
}

import type { ReactNode } from "react";
import type { ClockState } from "#lib/clock/time-left.ts";
import { Avatar } from "./avatar.tsx";
import { ButtonLink } from "./button.tsx";
import styles from "./due-list.module.css";
import { StateBadge } from "./state-badge.tsx";
import { TimeLeft, type TimeLeftProps } from "./time-left.tsx";

export type DueRow = {
  id: string;
  state: ClockState;
  stateText: string;
  time: Omit<TimeLeftProps, "size" | "late">;
  /** What must be done, and where. */
  what: { href: string; text: string };
  /** In which dossier: its reference and its title. */
  of: { ref: string; text: string };
  /** Who does it: a name for the initials, and what to call them ("u", "Sanne", "niemand"). */
  who: { name: string | null; text: string };
  /** A button for it; `main` on one row at most. `about` is heard after its text. Or a form of one's own. */
  action?: { href: string; text: string; about: string; main?: boolean } | { form: ReactNode };
};

function Action({ action }: { action: NonNullable<DueRow["action"]> }) {
  if ("form" in action) return action.form;
  return (
    <ButtonLink slim wide look={action.main ? "main" : "outlined"} href={action.href}>
      {action.text}
      <span className="visually-hidden"> {action.about}</span>
    </ButtonLink>
  );
}

/** What must happen first: how it stands, what is left, what it is, who does it. Most pressing first. */
export function DueList({ rows, name }: { rows: DueRow[]; name?: string }) {
  return (
    <ol className={styles.list} aria-label={name}>
      {rows.map(({ id, state, stateText, time, what, of, who, action }) => (
        <li key={id} className={styles.row}>
          <span className={styles.state}>
            <StateBadge state={state} text={stateText} />
          </span>
          <span className={styles.left}>
            <TimeLeft {...time} late={state === "overdue"} />
          </span>
          <span className={styles.what}>
            <a href={what.href}>{what.text}</a>
            <span className={styles.of}>
              <span className={styles.ref}>{of.ref}</span> · {of.text}
            </span>
          </span>
          <span className={styles.who}>
            <Avatar name={who.name} text={who.text} />
          </span>
          {action && (
            <span className={styles.action}>
              <Action action={action} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

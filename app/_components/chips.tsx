import styles from "./chips.module.css";

export type Chip = {
  text: string;
  href: string;
  /** Given, the chip is a filter that can be taken away; heard before its text: "Verwijder filter". */
  remove?: string;
  /** For chips that choose a view: the one shown now. */
  current?: boolean;
};

/** Small links side by side: filters that are on, or views to choose from. */
export function Chips({ chips, name }: { chips: Chip[]; name: string }) {
  return (
    <ul className={styles.chips} aria-label={name}>
      {chips.map(({ text, href, remove, current }) => (
        <li key={href}>
          <a className={styles.chip} href={href} aria-current={current ? "true" : undefined}>
            {remove && <span className="visually-hidden">{remove} </span>}
            {text}
            {remove && (
              <svg
                className={styles.cross}
                viewBox="0 0 10 10"
                stroke="currentColor"
                strokeWidth="1.6"
                aria-hidden="true"
              >
                <path d="m1 1 8 8M9 1 1 9" />
              </svg>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

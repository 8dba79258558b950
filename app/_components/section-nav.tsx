import styles from "./section-nav.module.css";

export type SectionLink = {
  href: string;
  text: string;
  /** How it stands, small: "7 van 9", "1 open". */
  note?: string;
  current?: boolean;
  inner?: SectionLink[];
};

function Links({ links, inner }: { links: SectionLink[]; inner?: boolean }) {
  return (
    <ul className={inner ? styles.inner : undefined}>
      {links.map(({ href, text, note, current, inner: within }) => (
        <li key={href}>
          <a className={styles.link} href={href} aria-current={current ? "page" : undefined}>
            {text} {note && <small>{note}</small>}
          </a>
          {within && within.length > 0 && <Links links={within} inner />}
        </li>
      ))}
    </ul>
  );
}

/** The sections of a dossier, or of the settings. A column on a wide screen, a line that scrolls on a narrow one. */
export function SectionNav({ links, name }: { links: SectionLink[]; name: string }) {
  return (
    <nav className={styles.nav} aria-label={name}>
      <Links links={links} />
    </nav>
  );
}

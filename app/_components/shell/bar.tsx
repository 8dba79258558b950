import type { ReactNode } from "react";
import { Mark } from "#app/_components/mark.tsx";
import type { Words } from "#lib/words/words.ts";
import styles from "./bar.module.css";
import { type NavItem, NavLink } from "./nav-link.tsx";

/** The name of the house and of who lives in it. */
export function Brand({ t, organisation }: { t: Words; organisation?: string }) {
  return (
    <a className={styles.brand} href="/">
      <Mark />
      <span>
        <b>{t("site.product")}</b> {organisation && <small>{organisation}</small>}
      </span>
    </a>
  );
}

type BarProps = { t: Words; organisation?: string; items: NavItem[]; children?: ReactNode };

/** The bar on top: who we are, the main menu, and what is always at hand. */
export function Bar({ t, organisation, items, children }: BarProps) {
  return (
    <div className={styles.bar}>
      <Brand t={t} organisation={organisation} />
      {items.length > 0 && (
        <nav aria-label={t("site.mainMenu")} className={styles.menu}>
          <ul className={styles.nav}>
            {items.map((item) => (
              <li key={item.href}>
                <NavLink item={item} className={styles.link} countClass={styles.count} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children && <div className={styles.tools}>{children}</div>}
    </div>
  );
}

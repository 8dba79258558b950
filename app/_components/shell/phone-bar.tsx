import { classes } from "#app/_components/classes.ts";
import { LanguageSwitch, type LanguageSwitchProps } from "./language-switch.tsx";
import { Menu } from "./menu.tsx";
import { type NavItem, NavLink } from "./nav-link.tsx";
import type { ShellPerson } from "./person-menu.tsx";
import { PersonPanel } from "./person-panel.tsx";
import styles from "./phone-bar.module.css";

type PhoneBarProps = LanguageSwitchProps & {
  items: NavItem[];
  log: { href: string; current?: boolean } | null;
  person: ShellPerson;
  signOut: LanguageSwitchProps["changeLanguage"];
};

/** The bar at the bottom of a phone: today, log, approve, and everything else under "Meer". */
export function PhoneBar({ t, items, log, person, signOut, ...language }: PhoneBarProps) {
  const onBar = items.filter(({ onPhoneBar }) => onPhoneBar);
  const others = items.filter(({ onPhoneBar }) => !onPhoneBar);
  const [first, ...rest] = onBar.map((item) => (
    <li key={item.href}>
      <NavLink item={item} className={styles.item} countClass={styles.count} />
    </li>
  ));
  return (
    <nav className={styles.phone} aria-label={t("site.mainMenu")}>
      <ul className={styles.list}>
        {first}
        {log && (
          <li>
            <a
              className={classes(styles.item, styles.log)}
              href={log.href}
              aria-current={log.current ? "page" : undefined}
            >
              {t("shell.log")}
            </a>
          </li>
        )}
        {rest}
        <li>
          <Menu>
            <summary className={styles.item}>{t("shell.more")}</summary>
            <div className={styles.panel}>
              <Others items={others} />
              <div className={styles.language}>
                <LanguageSwitch t={t} {...language} />
              </div>
              <PersonPanel t={t} person={person} signOut={signOut} />
            </div>
          </Menu>
        </li>
      </ul>
    </nav>
  );
}

function Others({ items }: { items: NavItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={styles.more}>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} countClass={styles.count} />
        </li>
      ))}
    </ul>
  );
}

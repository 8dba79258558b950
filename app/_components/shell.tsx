import type { ReactNode } from "react";
import type { Words } from "#lib/words/words.ts";
import { ButtonLink } from "./button.tsx";
import { classes } from "./classes.ts";
import { Bar, Brand } from "./shell/bar.tsx";
import { type FormAction, LanguageSwitch, type LanguageSwitchProps } from "./shell/language-switch.tsx";
import type { NavItem } from "./shell/nav-link.tsx";
import { PersonMenu, type ShellPerson } from "./shell/person-menu.tsx";
import { PhoneBar } from "./shell/phone-bar.tsx";
import styles from "./shell.module.css";

export type { FormAction } from "./shell/language-switch.tsx";
export type { NavItem } from "./shell/nav-link.tsx";
export type { ShellPerson } from "./shell/person-menu.tsx";

type FrameProps = LanguageSwitchProps & {
  /** Absent only before set-up. */
  organisation?: string;
  version: string;
  helpHref: string;
  demo?: boolean;
  children: ReactNode;
};

export type ShellProps = FrameProps & {
  items: NavItem[];
  person: ShellPerson;
  signOut: FormAction;
  /** Where the main button goes; null for who may not log. */
  log: { href: string; current?: boolean } | null;
  /** The one region that speaks by itself: `ThresholdStatus`. */
  status?: ReactNode;
};

function Skip({ t }: { t: Words }) {
  return (
    <a className={styles.skip} href="#main">
      {t("site.skip")}
    </a>
  );
}

/** Help and version: on every page at the same place, in the same order (WCAG 3.2.6). */
function Foot({ t, helpHref, version }: Pick<FrameProps, "t" | "helpHref" | "version">) {
  return (
    <footer className={styles.foot}>
      <a href={helpHref}>{t("shell.help")}</a>
      <p>{t("shell.version", { version })}</p>
    </footer>
  );
}

/** What stands around every signed-in screen. */
export function Shell({ t, organisation, items, person, log, demo, status, children, ...shell }: ShellProps) {
  const language = {
    t,
    locale: shell.locale,
    here: shell.here,
    changeLanguage: shell.changeLanguage,
  };
  return (
    <>
      <Skip t={t} />
      <div className={styles.frame}>
        <header>
          {demo && <p className={styles.demo}>{t("site.demo")}</p>}
          <Bar t={t} organisation={organisation} items={items}>
            <LanguageSwitch {...language} />
            <PersonMenu t={t} person={person} signOut={shell.signOut} />
            {log && (
              <ButtonLink look="main" href={log.href} aria-current={log.current ? "page" : undefined}>
                {t("site.log")}
              </ButtonLink>
            )}
          </Bar>
        </header>
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <Foot t={t} helpHref={shell.helpHref} version={shell.version} />
      </div>
      <PhoneBar {...language} items={items} log={log} person={person} signOut={shell.signOut} />
      {status}
    </>
  );
}

/** What stands around a screen without a person: signing in, setting up, a report by an employee. */
export function PlainShell({ t, organisation, demo, children, ...shell }: FrameProps) {
  return (
    <>
      <Skip t={t} />
      <div className={classes(styles.frame, styles.letter)}>
        <header>
          {demo && <p className={styles.demo}>{t("site.demo")}</p>}
          <div className={styles.plain}>
            <Brand t={t} organisation={organisation} />
            <LanguageSwitch
              t={t}
              locale={shell.locale}
              here={shell.here}
              changeLanguage={shell.changeLanguage}
            />
          </div>
        </header>
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <Foot t={t} helpHref={shell.helpHref} version={shell.version} />
      </div>
    </>
  );
}

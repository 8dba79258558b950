import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./language-switch.module.css";

/** Where a form goes: an address, or an action of ours. */
export type FormAction = string | ((form: FormData) => void | Promise<void>);

export type LanguageSwitchProps = {
  t: Words;
  locale: Locale;
  /** Receives `locale` ("nl" or "en") and `back`, the address to return to. */
  changeLanguage: FormAction;
  here: string;
};

const languages: { locale: Locale; code: string; word: string }[] = [
  { locale: "nl", code: "NL", word: "site.languageDutch" },
  { locale: "en", code: "EN", word: "site.languageEnglish" },
];

/** Dutch or English, as a form of two buttons: it works without JavaScript and keeps the address. */
export function LanguageSwitch({ t, locale, changeLanguage, here }: LanguageSwitchProps) {
  return (
    <form action={changeLanguage} method={typeof changeLanguage === "string" ? "post" : undefined}>
      <input type="hidden" name="back" value={here} />
      <fieldset className={styles.switch}>
        <legend className="visually-hidden">{t("site.language")}</legend>
        {languages.map(({ locale: one, code, word }) => (
          <button
            key={one}
            type="submit"
            name="locale"
            value={one}
            lang={one}
            className={styles.one}
            aria-current={one === locale ? "true" : undefined}
          >
            {code}
            <span className="visually-hidden"> {t(word)}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}

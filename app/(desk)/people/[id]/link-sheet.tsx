import { Button, ButtonRow } from "#app/_components/button.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import type { Invitation } from "#app/(desk)/people/invitation.ts";
import styles from "#app/(desk)/people/person-form.module.css";
import type { ListedPerson } from "#db/people.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { hideLink } from "./hide-link.ts";
import { invitePerson } from "./invite-person.ts";

type LinkSheetProps = {
  person: ListedPerson;
  invitation: Invitation | null;
  now: Date;
  t: Words;
  locale: Locale;
};

/** The way in: the link that was just made, or a button to make one. */
export function LinkSheet({ person, invitation, now, t, locale }: LinkSheetProps) {
  const { id, name } = person;
  if (!invitation) {
    return (
      <Sheet title={t("people.link.title")} id="link">
        <form action={invitePerson.bind(null, id)} className={styles.part}>
          <div>
            {person.linkUntil && <p>{lastLink(person.linkUntil, now, t, locale)}</p>}
            <p>{t(person.invited ? "people.link.none" : "people.link.forgotten", { name })}</p>
          </div>
          <Button>{t("people.link.make")}</Button>
        </form>
      </Sheet>
    );
  }
  const moment = sayMoment(invitation.expiresAt, locale);
  return (
    <Sheet title={t("people.link.heading", { name })} id="link">
      <form action={hideLink.bind(null, id)} className={styles.part}>
        <p>{t("people.link.shown", { name })}</p>
        <label className={styles.label}>
          {t("people.link.label")}
          <input className={styles.link} readOnly value={invitation.link} />
        </label>
        <p className="quiet">{t("people.link.until", { moment })}</p>
        <ButtonRow>
          <Button>{t("people.link.close")}</Button>
        </ButtonRow>
      </form>
    </Sheet>
  );
}

/** Until when the link that was made last works, or that it no longer does. */
function lastLink(until: Date, now: Date, t: Words, locale: Locale): string {
  return t(until > now ? "people.link.open" : "people.link.over", { moment: sayMoment(until, locale) });
}

import type { ReactNode } from "react";
import { Notice } from "#app/_components/notice.tsx";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Locale, Words } from "#lib/words/words.ts";

type KeptTextProps = { at: Date; locale: Locale; t: Words; children: ReactNode };

/** Says that text which was not saved stands in the form again, and lets go of it when asked. */
export function KeptText({ at, locale, t, children }: KeptTextProps) {
  return (
    <Notice title={t("dossier.keptTitle")}>
      <p>{t("dossier.kept", { at: sayMoment(at, locale) })}</p>
      {children}
    </Notice>
  );
}

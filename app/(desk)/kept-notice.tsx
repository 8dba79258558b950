import { Notice } from "#app/_components/notice.tsx";
import type { Typed } from "#app/_request/submit.ts";
import type { Words } from "#lib/words/words.ts";

/** Says that what was typed before the session ended stands in the form again; with problems, those say enough. */
export function KeptNotice({ typed, t }: { typed: Typed | null; t: Words }) {
  if (!typed || Object.keys(typed.problems).length > 0) return null;
  return <Notice>{t("site.kept")}</Notice>;
}

import { expect, it } from "vitest";
import { words } from "#lib/words/words.ts";
import { isNoticeKind, noticeKinds } from "./notice-kind.ts";

it.each(["nl", "en"] as const)(
  "every kind has a sentence of its own in %s, with the title in it",
  (locale) => {
    const said = noticeKinds.map((kind) => words(locale)(`today.notices.kind.${kind}`, { title: "Mail" }));
    expect(new Set(said).size).toBe(noticeKinds.length);
    for (const sentence of said) expect(sentence).toContain("Mail");
  },
);

it("knows its own kinds and no others", () => {
  expect(isNoticeKind("approval-lapsed")).toBe(true);
  expect(isNoticeKind("facts-saved")).toBe(false);
});

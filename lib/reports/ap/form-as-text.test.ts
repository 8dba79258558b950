import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { words } from "#lib/words/words.ts";
import { chapterIds, chapters } from "./chapters.ts";
import { optionLists } from "./options.ts";
import { form, questionIds, questions } from "./questions.ts";

const t = words("nl");

function questionText(id: (typeof questionIds)[number]): string {
  const { number, type, mandatory, condition, basis, provenance, most, options } = questions[id];
  const limit = most === undefined ? "" : `, at most ${most}`;
  return [
    `${number ?? "-"} ${id}: ${t(`ap.questions.${id}`)}`,
    `    ${type}${limit}; obligatory ${mandatory}; asked ${condition}; ${basis || "no article"}; ${provenance.join(", ")}`,
    ...Object.entries(options ? optionLists[options] : {}).map(
      ([option, standing]) => `    - ${option} (${standing}): ${t(`ap.options.${options}.${option}`)}`,
    ),
  ].join("\n");
}

test("the form is the reviewed one: questions and options are retired and added, never renamed", () => {
  const text = chapterIds.map((chapter) =>
    [
      `${chapters[chapter] ?? "-"} ${t(`ap.chapters.${chapter}`)}`,
      ...questionIds.filter((id) => questions[id].chapter === chapter).map(questionText),
    ].join("\n"),
  );
  const read = `${form.version}, checked on ${form.checkedOn}\n\n${text.join("\n\n")}\n`;
  const file = new URL(`../golden/form-${form.version.toLowerCase()}.txt`, import.meta.url);
  // GOLDEN=write makes the file again; what changed is then read as a difference and reviewed.
  if (process.env.GOLDEN === "write") writeFileSync(file, read);
  expect(read).toBe(readFileSync(file, "utf8"));
});

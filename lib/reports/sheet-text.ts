import type { SpelledEntry, SpelledReport } from "./spell-out.ts";

/** A spelled report as plain text: what the golden files hold, and what can be pasted anywhere. */
export function sheetText(report: SpelledReport, notAsked: string): string {
  const parts = report.parts.map((part) => {
    const title = [part.number, part.title].filter((word) => word !== "").join(" ");
    return [title, "-".repeat(title.length), ...part.entries.map((entry) => entryText(entry, notAsked))].join(
      "\n",
    );
  });
  return `${parts.join("\n\n")}\n`;
}

function entryText(entry: SpelledEntry, notAsked: string): string {
  const head = `${[entry.number, entry.question].filter((word) => word !== "").join(" ")}${entry.obligatory ? " *" : ""}`;
  if (entry.kind === "left-out") return `${head}\n    ${notAsked}. ${entry.reason}`;
  const answers = entry.says.flatMap(({ kind, lines }) =>
    lines.map((line) => indented(kind === "choices" ? `- ${line}` : line)),
  );
  return [
    `${head} [${entry.originWord}]`,
    ...answers,
    ...entry.remarks.map((remark) => indented(`(${remark})`)),
  ].join("\n");
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}

import { writeFileSync } from "node:fs";
import { documentHash, renderPdf } from "#app/_documents/pdf.ts";
import { WrongUse } from "#bin/wrong-use.ts";
import { type CastSheet, castNames, castSheet } from "#lib/reports/ap/cast-sheet.ts";
import { sheetJson, sheetSchema } from "#lib/reports/ap/sheet-schema.ts";
import { type Locale, locales, words } from "#lib/words/words.ts";

export const summary =
  "Makes the AP sheet of an example incident, or lists their names, or prints the schema";
export const usage =
  "sheet --list | --schema | NAME --format pdf|json --out FILE [--locale nl|en] [--at INSTANT]";
export const needsDatabase = false;

const formats = ["pdf", "json"] as const;
type Asked = { name: string; format: (typeof formats)[number]; out: string; locale: Locale; at: Date };

const options = ["--format", "--out", "--locale", "--at"];

function readArguments(args: string[]): Asked {
  const given = new Map<string, string>();
  let name = "";
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (options.includes(arg)) {
      const value = left.shift();
      if (value === undefined) throw new WrongUse(`After ${arg} something is needed.`);
      given.set(arg, value);
    } else if (arg.startsWith("--")) throw new WrongUse(`There is no answer "${arg}".`);
    else if (name) throw new WrongUse("One name is needed, not more.");
    else name = arg;
  }
  if (!castNames.includes(name))
    throw new WrongUse(`There is no incident "${name}"; there are ${castNames.join(", ")}.`);
  const format = formats.find((one) => one === given.get("--format"));
  if (!format) throw new WrongUse(`A format is needed: ${formats.join(" or ")}.`);
  const locale = locales.find((one) => one === (given.get("--locale") ?? "nl"));
  if (!locale) throw new WrongUse(`There is no language "${given.get("--locale")}".`);
  const out = given.get("--out");
  if (!out) throw new WrongUse("A file to write to is needed.");
  const at = new Date(given.get("--at") ?? Date.now());
  if (Number.isNaN(at.getTime())) throw new WrongUse(`"${given.get("--at")}" is no instant.`);
  return { name, format, out, locale, at };
}

async function contentOf({ report, document }: CastSheet, { format, locale }: Asked): Promise<Uint8Array> {
  if (format === "json") {
    const json = sheetJson(report, document, documentHash(document));
    return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
  }
  const made = await renderPdf("ap-sheet", document, {
    title: `${document.title} ${document.ref}`,
    lang: locale,
  });
  if (made.ok) return made.bytes;
  const { key, values } = made.problems.pdf;
  throw new Error(words("en")(key, values));
}

/** Writes the sheet to the file and prints which incident and hash it is of; --list prints the names, one a line. */
export async function run(args: string[]): Promise<number> {
  if (args.length === 1 && args[0] === "--list") {
    process.stdout.write(`${castNames.join("\n")}\n`);
    return 0;
  }
  if (args.length === 1 && args[0] === "--schema") {
    process.stdout.write(`${JSON.stringify(sheetSchema, null, 2)}\n`);
    return 0;
  }
  const asked = readArguments(args);
  const sheet = castSheet(asked.name, asked.at, asked.locale, words(asked.locale));
  if (!sheet) throw new WrongUse(`There is no incident "${asked.name}".`);
  const content = await contentOf(sheet, asked);
  try {
    writeFileSync(asked.out, content);
  } catch {
    throw new WrongUse(`The file ${asked.out} cannot be written.`);
  }
  process.stdout.write(`${asked.name} ${sheet.document.ref} ${documentHash(sheet.document)}\n`);
  return 0;
}

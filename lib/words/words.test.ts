import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "./en/en.ts";
import { nl } from "./nl/nl.ts";
import { locales, readLocale, words } from "./words.ts";

type Catalogue = { [key: string]: string | Catalogue };

/** Every word of a catalogue by its dotted key, as t("…") names it. */
function flat(catalogue: Catalogue, under = ""): [key: string, text: string][] {
  return Object.entries(catalogue).flatMap(([key, word]) =>
    typeof word === "string" ? [[under + key, word] as [string, string]] : flat(word, `${under}${key}.`),
  );
}

const catalogues = { nl: new Map(flat(nl)), en: new Map(flat(en)) };

/**
 * What has to be filled in in an ICU message: the names, each with its choices when it is a select. It reads no more of
 * the syntax than that; whether a message can be spoken at all is asked of the formatter itself.
 */
function argumentsOf(message: string): string[] {
  // Quoted braces are text; two quotes are one.
  let rest = message.replace(/''/g, "").replace(/'[{}#|<][^']*(?:'|$)/g, "");
  const found = new Set<string>();
  const take = (end: RegExp): string => {
    const length = Math.max(0, rest.search(end));
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken.trim();
  };
  const readText = (): void => {
    while (rest !== "") {
      take(/[{}]|$/);
      if (!rest.startsWith("{")) return;
      rest = rest.slice(1);
      readArgument();
      rest = rest.slice(1);
    }
  };
  const readArgument = (): void => {
    const name = take(/[,}]/);
    rest = rest.replace(/^,/, "");
    const kind = take(/[,}]/);
    if (!/^(?:plural|select|selectordinal)$/.test(kind)) {
      found.add(name);
      take(/\}/);
      return;
    }
    rest = rest.replace(/^,/, "");
    const choices: string[] = [];
    for (let choice = take(/[{}]/); rest.startsWith("{"); choice = take(/[{}]/)) {
      choices.push(choice);
      rest = rest.slice(1);
      readText();
      rest = rest.slice(1);
    }
    found.add(kind === "select" ? `${name}: ${choices.sort().join(" ")}` : name);
  };
  readText();
  return [...found].sort();
}

describe("the arguments of a message", () => {
  test.each<[string, string[]]>([
    ["Naam", []],
    ["nog {span}", ["span"]],
    ["{b} en {a} en {b}", ["a", "b"]],
    ["ten hoogste {most, number} tekens", ["most"]],
    ["{n, plural, =0 {niets} one {# dag van {who}} other {# dagen}}", ["n", "who"]],
    ["{m, select, b {{n, plural, other {#}}} other {x} a {y}} na {end}", ["end", "m: a b other", "n"]],
    ["foto's van '{iemand}' en {ander}", ["ander"]],
  ])("%s", (message, expected) => {
    expect(argumentsOf(message)).toEqual(expected);
  });
});

describe("Dutch and English", () => {
  test("have the same words", () => {
    expect([...catalogues.en.keys()].sort()).toEqual([...catalogues.nl.keys()].sort());
  });

  test("are told by the same things, word by word", () => {
    const differ = [...catalogues.nl].flatMap(([key, text]) => {
      const [ours, theirs] = [text, catalogues.en.get(key) ?? ""].map((each) => argumentsOf(each).join(", "));
      return ours === theirs ? [] : [`${key}: nl ${ours || "nothing"}, en ${theirs || "nothing"}`];
    });
    expect(differ).toEqual([]);
  });

  test.each(locales)("in %s, every file of words is in the catalogue", (locale) => {
    const files = readdirSync(join(import.meta.dirname, locale)).filter((file) => file !== `${locale}.ts`);
    const areas = files.map((file) =>
      file.replace(/\.ts$/, "").replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    );
    expect(areas.sort()).toEqual(Object.keys(locale === "nl" ? nl : en).sort());
  });

  test("no sentence was left untranslated", () => {
    const sentence = /\p{L}+(?:[ ,]+\p{L}+){4}/u;
    const same = [...catalogues.nl].filter(
      ([key, text]) => sentence.test(text) && catalogues.en.get(key) === text,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe.each(locales)("every word in %s", (locale) => {
  const all = [...catalogues[locale]];
  const those = (wrong: (text: string, key: string) => boolean) =>
    all.filter(([key, text]) => wrong(text, key)).map(([key, text]) => `${key}: ${text}`);

  test("can be spoken, whatever is filled in", () => {
    const t = words(locale);
    for (const [key, text] of all) {
      for (const value of [0, 1, 2, 1348, "iets"]) {
        const names = argumentsOf(text).map((argument) => argument.split(":")[0] as string);
        const spoken = t(key, Object.fromEntries(names.map((name) => [name, value])));
        expect(spoken, key).not.toMatch(/[{}]|\bundefined\b|\bnull\b/);
      }
    }
  });

  test("says something, and has no loose white space", () => {
    expect(those((text) => !/\p{L}|\p{N}/u.test(text) || text !== text.trim() || / {2}/.test(text))).toEqual(
      [],
    );
  });

  test("keeps calm: no exclamation marks", () => {
    expect(those((text) => text.includes("!"))).toEqual([]);
  });

  test("shows nothing of the code: no key, no path, no capitals with underscores", () => {
    expect(those((text) => /\b[A-Z]{2,}_[A-Z]|#lib\/|TODO|lorem/i.test(text))).toEqual([]);
  });
});

describe("plain Dutch", () => {
  /** What is quoted: the AP's own form as the AP wrote it, and the name that Article 10 GDPR gives to criminal data. */
  const quoted = /^ap\.|\.options\.criminal-data$/;
  /** Letters speak to minors and students as je, and to colleagues too; the others stay with u. */
  const speaksAsJe = /^letterText\.|^letters\.address|^delivery\.letter\./;
  const replace: [string, RegExp][] = [
    ["daarom", /\bderhalve\b/i],
    ["moet", /\bdient\b[^.]*\bte\b|\bdienen te\b/i],
    ["over", /\bbetreffende\b|\binzake\b/i],
    ["volgens", /\bconform\b/i],
    ["met", /\bmiddels\b/i],
    ["als", /\bindien\b/i],
    ["om te", /\bteneinde\b/i],
    ["nu", /\bheden\b/i],
    ["proberen", /\btrachten\b/i],
    ["dit is", /\bdit betreft\b/i],
    ["wij zagen", /\bdoor ons geconstateerd\b/i],
    ["what happened, what it means, what now", /\boeps\b|iets misgegaan|iets fout gegaan/i],
    ["the fact, without blame", /\bu bent te laat\b/i],
    ["u, or no address", /\b(?:je|jij|jou|jouw)\b/i],
  ];

  test.each(replace)("%s, never %s", (_, banned) => {
    const found = [...catalogues.nl].filter(([key, text]) => {
      const mayBeJe = banned.test("je") && speaksAsJe.test(key);
      return !quoted.test(key) && !mayBeJe && banned.test(text);
    });
    expect(found.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

describe("speaking", () => {
  test("a word that does not exist is a bug, and says so", () => {
    for (const locale of locales) expect(() => words(locale)("clock.noSuchWord")).toThrow();
  });

  test("a value that was not given is a bug too", () => {
    for (const locale of locales) expect(() => words(locale)("clock.left")).toThrow();
  });

  test("numbers are written as the language writes them", () => {
    expect(words("nl")("errors.tooLong", { most: 10000, actual: 12345 })).toMatch(/10\.000.*12\.345/);
    expect(words("en")("errors.tooLong", { most: 10000, actual: 12345 })).toMatch(/10,000.*12,345/);
  });

  test("only English is English; whatever else comes from outside is Dutch", () => {
    expect(["en", "nl", "EN", "de", "", "__proto__", undefined].map(readLocale)).toEqual([
      "en",
      ...Array(6).fill("nl"),
    ]);
  });
});

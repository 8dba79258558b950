import { type SectionName, sections } from "#lib/facts/facts.ts";
import type { Field } from "#lib/facts/field.ts";
import { sayOption } from "#lib/facts/say-fact.ts";
import type { Section } from "#lib/facts/section.ts";
import { en } from "#lib/words/en/en.ts";
import { nl } from "#lib/words/nl/nl.ts";
import { type Locale, type Words, words } from "#lib/words/words.ts";
import { sectionBlocks } from "./section-blocks.ts";

/** An answer to choose; `under` where the AP's list puts it below the one before. */
export type OptionView = { key: string; text: string; under: boolean };

export type FieldView = {
  name: string;
  kind: Field["kind"];
  label: string;
  hint: string | null;
  options: OptionView[];
  /** Short answers stand in a row, most in a list, and a list of thirty in columns. */
  lay: "row" | "list" | "columns";
  /** How much room a text gets. */
  size: "line" | "few-lines" | "many-lines";
  typing: "text" | "email" | "tel";
};

export type BlockView = {
  id: string;
  title: string | null;
  lead: string | null;
  inside: boolean;
  fields: FieldView[];
};

/**
 * All that a form needs to be shown and checked, made on the server, so that the browser loads neither the catalogues
 * nor the schemas: the section's definition, its questions in words, and the words the form itself speaks.
 */
export type SectionView = { section: Section; blocks: BlockView[]; messages: FormMessages };

type Catalogue = typeof nl;
export type FormMessages = {
  facts: Pick<
    Catalogue["facts"],
    | "unknown"
    | "noneOfThese"
    | "several"
    | "sourceAndCertainty"
    | "certainty"
    | "source"
    | "moment"
    | "amount"
    | "form"
  >;
  errors: Catalogue["errors"];
  refusals: Catalogue["refusals"];
  clock: Pick<Catalogue["clock"], "problem">;
};

// Question 6.1 of the AP's form has parents and children: contact details, financial data.
const under: readonly string[] = [
  "address",
  "email-address",
  "phone-number",
  "bank-account",
  "credit-card",
  "problem-debts",
  "benefits-or-debts",
  "other-financial",
];

/** A section as a form shows it, in one language. */
export function sectionView(name: SectionName, locale: Locale): SectionView {
  const section: Section = sections[name];
  const t = words(locale);
  const blocks = sectionBlocks[name].map((block, place) => ({
    id: `${name}-${place}`,
    title: block.heading && t(`facts.headings.${block.heading}`),
    lead: block.lead ? t(`facts.headings.${block.lead}`) : null,
    inside: block.inside ?? false,
    fields: block.fields.map((field) => fieldView(section, field, locale, t)),
  }));
  return { section, blocks, messages: messagesOf(locale) };
}

function fieldView(section: Section, name: string, locale: Locale, t: Words): FieldView {
  const field = section.fields[name];
  if (!field) throw new Error(`${section.name} has no question ${name}`);
  const options = optionsOf(section, name, field, locale, t);
  return {
    name,
    kind: field.kind,
    label: t(`facts.${section.name}.${name}.label`),
    hint: hintOf(section, name, locale, t),
    options,
    lay: layOf(options),
    size: field.kind !== "text" || !field.long ? "line" : field.most >= 4000 ? "many-lines" : "few-lines",
    typing: name.endsWith("Email") ? "email" : name.endsWith("Phone") ? "tel" : "text",
  };
}

function optionsOf(section: Section, name: string, field: Field, locale: Locale, t: Words): OptionView[] {
  if (field.kind !== "choice" && field.kind !== "choices") return [];
  const options = field.options.map((key) => ({
    key,
    text: sayOption(section, name, key, locale, t),
    under: name === "dataCategories" && under.includes(key),
  }));
  if (name !== "countries") return options;
  // The own country first and "outside" last; between them by name, which differs per language.
  const between = options.slice(1, -1).sort((a, b) => a.text.localeCompare(b.text, locale));
  return [...options.slice(0, 1), ...between, ...options.slice(-1)];
}

function hintOf(section: Section, name: string, locale: Locale, t: Words): string | null {
  const catalogue = (locale === "nl" ? nl : en).facts as unknown as Record<string, Record<string, object>>;
  const entry = catalogue[section.name]?.[name];
  return entry && "hint" in entry ? t(`facts.${section.name}.${name}.hint`) : null;
}

function layOf(options: OptionView[]): FieldView["lay"] {
  if (options.length > 20) return "columns";
  return options.length <= 3 && options.every(({ text }) => text.length <= 18) ? "row" : "list";
}

function messagesOf(locale: Locale): FormMessages {
  const { facts, errors, refusals, clock } = locale === "nl" ? nl : en;
  const { unknown, noneOfThese, several, sourceAndCertainty, certainty, source, moment, amount, form } =
    facts;
  return {
    facts: { unknown, noneOfThese, several, sourceAndCertainty, certainty, source, moment, amount, form },
    errors,
    refusals,
    clock: { problem: clock.problem },
  };
}

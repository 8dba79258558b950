import { createTranslator } from "use-intl/core";
import { rawFromFormData } from "#lib/facts/raw-form.ts";
import { readSection } from "#lib/facts/read-section.ts";
import type { Section } from "#lib/facts/section.ts";
import type { Message } from "#lib/words/message.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { FormMessages } from "./field-views.ts";

/** Speaks the few words that came with the form. A word it does not have is said in general terms, never as a key. */
export function formWords(messages: FormMessages, locale: Locale): Words {
  const translate = createTranslator({
    locale: locale === "nl" ? "nl-NL" : "en-GB",
    messages,
    onError: () => {},
    getMessageFallback: () => messages.errors.unclear,
  }) as unknown as Words;
  return (key, values) => translate(key, values);
}

/**
 * What is wrong with a form as it stands in the browser, as the server would say it. Whether a moment lies in the future
 * is left to the server: a laptop that slept counts wrongly, and a kindness must not stop anyone from saving.
 */
export function checkForm(section: Section, form: HTMLFormElement, now: Date): Record<string, Message> {
  const read = readSection(section, rawFromFormData(new FormData(form)), now);
  if (read.ok) return {};
  const certain = Object.entries(read.problems).filter(([, { key }]) => key !== "clock.problem.inFuture");
  return Object.fromEntries(certain);
}

type FieldErrors = Record<string, { type: "problem"; message: string }>;

// React Hook Form reads a dot as a step into an object; the names of our inputs are flat.
const separator = ":";

/** The name under which React Hook Form keeps the error of an input. */
export function errorKey(input: string): string {
  return input.replaceAll(".", separator);
}

/** Problems by input name as React Hook Form keeps them. */
export function toFieldErrors(problems: Record<string, Message>, t: Words): FieldErrors {
  return Object.fromEntries(
    Object.entries(problems).map(([at, { key, values }]) => [
      errorKey(at),
      { type: "problem" as const, message: t(key, values) },
    ]),
  );
}

/** The texts of React Hook Form's errors by input name again. */
export function fromFieldErrors(errors: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([at, error]) => [
      at.replaceAll(separator, "."),
      String((error as { message?: string }).message ?? ""),
    ]),
  );
}

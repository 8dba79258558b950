import { revalidatePath } from "next/cache";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { dropDraft, keepDraft, openDraft } from "#db/drafts.ts";
import { type Done, NotFound, type Problems } from "#db/outcome.ts";
import { formerPerson } from "#db/sign-in.ts";
import type { Actor } from "#lib/access/actor.ts";
import { longestText } from "#lib/facts/field.ts";
import { findActor } from "./actor.ts";
import { now } from "./now.ts";
import { readSessionCookie } from "./session-cookie.ts";

export type Raw = Record<string, string | string[]>;

/** What was typed in a form, what was wrong with it, and what somebody else saved in the meantime. */
export type Typed = { raw: Raw; problems: Problems; theirs: unknown; savedAt: Date };

type Form = {
  /** The page the form stands on: where people land again when something is wrong. */
  page: string;
  /** The name under which what was typed is kept; one per form and subject. */
  draft: string;
};

const kept = "__problems";
const keptTheirs = "__theirs";

/** The fields of a form as texts; a field that stands more than once is a list. What Next adds for itself is left out. */
export function rawOf(data: FormData): Raw {
  const raw: Raw = Object.create(null);
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$") || name.startsWith("__")) continue;
    const values = data
      .getAll(name)
      .filter((value) => typeof value === "string")
      .map(storable);
    raw[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return raw;
}

/** A text as a database can keep it: without half characters and without the one character PostgreSQL refuses. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}

/** What is longer than any question of this house allows. */
function tooLong(raw: Raw): Problems {
  const problems: Problems = {};
  for (const [name, value] of Object.entries(raw)) {
    const actual = Math.max(...[value].flat().map((text) => text.length));
    if (actual > longestText)
      problems[name] = { key: "errors.tooLong", values: { most: longestText, actual } };
  }
  return problems;
}

/** One text of a form; "" when it is not there. */
export function field(raw: Raw, name: string): string {
  const value = raw[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** All texts under one name. */
export function fields(raw: Raw, name: string): string[] {
  const value = raw[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/**
 * A form's way in: who, when, the work, and then on. When something is wrong, what was typed is kept for this person and
 * the page shows it again with what is wrong, with or without JavaScript. When the session has ended, it is kept for the
 * person whose session it was, and shown after they sign in again.
 */
export async function submit<T>(
  form: Form,
  data: FormData,
  work: (actor: Actor, raw: Raw) => Promise<Done<T>>,
  next: (value: T, actor: Actor) => string,
): Promise<never> {
  const raw = rawOf(data);
  const actor = await findActor();
  if (!actor) return keepForLater(form, raw);
  const problems = tooLong(raw);
  const fits = Object.keys(problems).length === 0;
  const done: Done<T> = await (fits
    ? work(actor, raw)
    : Promise.resolve({ ok: false as const, problems })
  ).catch(inTheWay);
  if (done.ok) {
    await dropDraft(actor, form.draft);
    // What stands around the page (a count, the organisation's name) must be drawn anew with it.
    revalidatePath("/", "layout");
    redirect(next(done.value, actor));
  }
  const extra: Raw = { ...raw, [kept]: JSON.stringify(done.problems) };
  if (done.theirs) extra[keptTheirs] = JSON.stringify(done.theirs);
  await keepDraft(actor.person.id, form.draft, extra, actor.at);
  redirect(again(form.page));
}

/** What nobody foresaw: told to the log, and to the person above the form in which all they typed still stands. */
function inTheWay(error: unknown): { ok: false; problems: Problems; theirs?: undefined } {
  if (error instanceof NotFound) notFound();
  unstable_rethrow(error);
  console.error(error);
  return { ok: false, problems: { "": { key: "site.unforeseen" } } };
}

function again(page: string): string {
  return `${page}${page.includes("?") ? "&" : "?"}again=1`;
}

async function keepForLater(form: Form, raw: Raw): Promise<never> {
  const sid = await readSessionCookie();
  const personId = sid ? await formerPerson(sid) : null;
  if (personId) await keepDraft(personId, form.draft, raw, await now());
  redirect(`/sign-in?next=${encodeURIComponent(again(form.page))}${personId ? "&kept=1" : ""}`);
}

/** What this person typed in this form and could not save, or null. */
export async function typedIn(actor: Actor, draft: string): Promise<Typed | null> {
  const found = await openDraft(actor, draft);
  if (!found) return null;
  const { [kept]: problems, [keptTheirs]: theirs, ...raw } = found.values;
  return {
    raw,
    problems: typeof problems === "string" ? JSON.parse(problems) : {},
    theirs: typeof theirs === "string" ? JSON.parse(theirs) : null,
    savedAt: found.savedAt,
  };
}

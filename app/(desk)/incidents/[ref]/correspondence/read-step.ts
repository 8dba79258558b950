import { lineOrNull } from "#app/_request/line.ts";
import { field, type Raw } from "#app/_request/submit.ts";
import type { Problems } from "#db/outcome.ts";
import { aStep, readGiven, type StepInput } from "#lib/correspondence/may-step.ts";
import { inputOf, type StepForm } from "./correspondence-draft.ts";
import { readPast, readTerm } from "./read-correspondence.ts";

type Read = { ok: true; step: StepInput } | { ok: false; problems: Problems };

/** What was typed in one of the forms of an item. Problems carry the names of that form's inputs. */
export function readStep(form: StepForm, raw: Raw, now: Date): Read {
  const text = field(raw, inputOf(form, "text")).trim() || null;
  const by = lineOrNull(raw, inputOf(form, "by"));
  const at = () => readPast(raw, inputOf(form, "at"), now);
  switch (form) {
    case "answer": {
      const sent = at();
      const given = readGiven(field(raw, inputOf(form, "given")));
      return sent.ok ? { ok: true, step: aStep("answered", sent.value, { by, text, given }) } : sent;
    }
    case "move": {
      const [said, due] = [at(), readTerm(raw, inputOf(form, "dueAt"), now)];
      if (said.ok && due.ok)
        return { ok: true, step: aStep("deadline-moved", said.value, { text, dueAt: due.value }) };
      return {
        ok: false,
        problems: { ...(said.ok ? {} : said.problems), ...(due.ok ? {} : due.problems) },
      };
    }
    case "handOver": {
      const owner = lineOrNull(raw, inputOf(form, "owner"));
      return { ok: true, step: aStep("handed-over", now, { owner, text }) };
    }
    case "object": {
      const kind = (["objected", "not-objected"] as const).find(
        (one) => one === field(raw, inputOf(form, "kind")),
      );
      const when = at();
      const problems: Problems = when.ok ? {} : when.problems;
      if (!kind) problems[inputOf(form, "kind")] = { key: "correspondence.object.needed" };
      return kind && when.ok
        ? { ok: true, step: aStep(kind, when.value, { by, text }) }
        : { ok: false, problems };
    }
    case "close":
      return { ok: true, step: aStep("closed", now, { text }) };
  }
}

/** The problems of the record under the names of the inputs of this form. */
export function asTyped(form: StepForm, problems: Problems): Problems {
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [name === "" ? "" : inputOf(form, name), problem]),
  );
}

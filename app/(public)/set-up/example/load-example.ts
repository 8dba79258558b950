"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type Answer, answerTo } from "#app/_request/answer.ts";
import { line } from "#app/_request/line.ts";
import { speech } from "#app/_request/locale.ts";
import { now } from "#app/_request/now.ts";
import { showOnce } from "#app/_request/shown-once.ts";
import { rawOf } from "#app/_request/submit.ts";
import { setupCodeProblem } from "#app/(public)/set-up/setup-code.ts";
import { readOrganisation } from "#db/organisation.ts";
import { seedDemo } from "#db/seed.ts";
import { say } from "#lib/words/message.ts";

/** Loads the example organisation, for whoever has the code of the console, and shows its people and passwords once. */
export async function loadExample(before: Answer | null, data: FormData): Promise<Answer> {
  const raw = rawOf(data);
  const at = await now();
  const { t } = await speech();
  const code = setupCodeProblem(line(raw, "code"), at);
  if (code) return answerTo(before, raw, { code: code }, t, []);
  if (await readOrganisation()) {
    return answerTo(before, raw, { "": say("refusals.alreadySetUp") }, t, []);
  }
  const { people } = await seedDemo(at);
  await showOnce("/set-up/example/people", JSON.stringify(people));
  revalidatePath("/", "layout");
  redirect("/set-up/example/people");
}

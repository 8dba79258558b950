"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type Answer, answerTo } from "#app/_request/answer.ts";
import { line } from "#app/_request/line.ts";
import { speech } from "#app/_request/locale.ts";
import { now } from "#app/_request/now.ts";
import { rawOf } from "#app/_request/submit.ts";
import { setUpHouse } from "#db/organisation.ts";
import { readSetUp } from "./read-set-up.ts";
import { setupCodeProblem } from "./setup-code.ts";

/** Makes the organisation and its first administrator, for whoever has the code of the console. */
export async function setUp(before: Answer | null, data: FormData): Promise<Answer> {
  const raw = rawOf(data);
  const at = await now();
  const { setUp: wanted, problems } = readSetUp(raw);
  const code = setupCodeProblem(line(raw, "code"), at);
  if (code) problems.code = code;
  const done =
    Object.keys(problems).length > 0 ? { ok: false as const, problems } : await setUpHouse(wanted, at);
  if (done.ok) {
    revalidatePath("/", "layout");
    redirect("/sign-in?setup=1");
  }
  const { t } = await speech();
  return answerTo(before, raw, done.problems, t, ["password"]);
}

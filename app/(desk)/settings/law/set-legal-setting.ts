"use server";

import { field, submit } from "#app/_request/submit.ts";
import { setLegalSetting } from "#db/legal-settings.ts";
import { NotFound } from "#db/outcome.ts";
import { isLegalSetting } from "#lib/law/legal-settings.ts";
import { inputsOf, readSetting } from "./read-setting.ts";

/** Adds a line to one setting, as who runs the house. */
export async function setLegalSettingAction(data: FormData): Promise<never> {
  return submit(
    { page: "/settings/law", draft: "legal-settings" },
    data,
    async (actor, raw) => {
      const name = field(raw, "setting");
      if (!isLegalSetting(name)) throw new NotFound("setting");
      const read = readSetting(name, raw, actor.at);
      if (!read.ok) return read;
      const done = await setLegalSetting(
        actor,
        { name, value: read.value, from: read.from },
        field(raw, "submission"),
      );
      if (done.ok) return { ok: true, value: name };
      const inputs = inputsOf(name);
      const { value, from, ...rest } = done.problems;
      const problems = {
        ...rest,
        ...(value && { [inputs.value]: value }),
        ...(from && { [inputs.from]: from }),
      };
      return { ok: false, problems };
    },
    (name) => `/settings/law?done=saved#${name}`,
  );
}

"use server";

import { readMailSettings } from "#app/_mail/mail-settings.ts";
import { slowly } from "#app/_mail/slowly.ts";
import { unzip } from "#app/_mail/unzip.ts";
import { field, submit } from "#app/_request/submit.ts";
import { sendAddress } from "#app/(desk)/incidents/[ref]/letters/[letter]/send/send-address.ts";
import { makeRun } from "#db/letter-runs.ts";
import { refused } from "#db/outcome.ts";
import { discardList, openList } from "#db/recipients.ts";
import { checkList } from "#lib/recipients/check-list.ts";
import { mappingProblems } from "#lib/recipients/columns.ts";
import { readList } from "#lib/recipients/read-list.ts";
import { readKeepUntil } from "./read-keep-until.ts";
import { readChannel, readMapping } from "./read-mapping.ts";

/** Makes a sending of a list, as it was checked on screen. Nothing is sent by this. */
export async function makeRunAction(
  ref: string,
  letter: string,
  list: string,
  data: FormData,
): Promise<void> {
  const address = sendAddress(ref, letter);
  const asked = new URLSearchParams({ check: "1" });
  for (const [name, value] of data)
    if (typeof value === "string" && /^(?:channel|name|email|street|postalCode|city|country)$/.test(name))
      asked.set(name, value);
  await submit(
    { page: `${address}/lists/${list}?${asked}`, draft: `run:${list}` },
    data,
    async (actor, raw) => {
      const channel = readChannel(field(raw, "channel"));
      const mail = readMailSettings(process.env);
      if (!channel) return refused("channel", "delivery.channelNeeded");
      if (channel === "e-mail" && !mail) return refused("channel", "delivery.noMail");
      const keep = readKeepUntil(field(raw, "keepUntil"), actor.at);
      if (!keep.ok) return keep;
      const { bytes } = await openList(actor, ref, list);
      const read = readList(bytes, unzip);
      const mapping = readMapping((name) => field(raw, name), read.headers.length);
      const problems = mappingProblems(mapping, channel);
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      const checked = await slowly(checkList(read.rows(), mapping, channel));
      if (checked.wrongRows > 0 && field(raw, "leaveOut") !== "yes")
        return refused("leaveOut", "delivery.make.leaveOutNeeded", { count: checked.wrongRows });
      const request = {
        letter,
        list,
        channel,
        recipients: checked.recipients,
        leftOut: checked.wrongRows + checked.doubleRows,
        perMinute: channel === "e-mail" ? Number(field(raw, "perMinute")) : 1,
        keepUntil: keep.value,
        mailDomain: mail?.domain ?? "localhost",
      };
      return makeRun(actor, ref, request, field(raw, "submission"));
    },
    ({ id }) => `${address}/runs/${id}`,
  );
}

/** Throws a list away. */
export async function discardListAction(
  ref: string,
  letter: string,
  list: string,
  data: FormData,
): Promise<void> {
  const address = sendAddress(ref, letter);
  await submit(
    { page: `${address}/lists/${list}`, draft: `run:${list}` },
    data,
    (actor) => discardList(actor, ref, list),
    () => address,
  );
}

import { Button } from "#app/_components/button.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { SelectField } from "#app/_components/form/select-field.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { readMailSettings } from "#app/_mail/mail-settings.ts";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import { type Channel, channels } from "#lib/delivery/delivery-state.ts";
import type { Mapping } from "#lib/recipients/columns.ts";
import type { List } from "#lib/recipients/read-list.ts";
import { recipientFields } from "#lib/recipients/recipient.ts";
import type { Message } from "#lib/words/message.ts";
import type { Words } from "#lib/words/words.ts";

type MappingFormProps = {
  t: Words;
  list: List;
  mapping: Mapping;
  channel: Channel | null;
  checking: boolean;
  wrong: Record<string, Message>;
};

/** Which column is what, and how the letter goes out. A form that asks and changes nothing: its answers are the address. */
export function MappingForm({ t, list, mapping, channel, checking, wrong }: MappingFormProps) {
  const mails = readMailSettings(process.env) !== null;
  const columns = list.headers.map((head, at) => ({ value: String(at), text: head || String(at + 1) }));
  const options = [{ value: "", text: t("delivery.mapping.none") }, ...columns];
  const errorPrefix = t("errors.prefix");
  return (
    <Sheet title={t("delivery.mapping.title")}>
      <form method="get" className={styles.form}>
        <input type="hidden" name="check" value="1" />
        {!mails && <Notice title={t("delivery.noMail")} />}
        <ChoiceField
          name="channel"
          label={t("delivery.channelLabel")}
          chosen={channel}
          options={channels
            .filter((one) => one !== "e-mail" || mails)
            .map((one) => ({ value: one, text: t(`delivery.channel.${one}`) }))}
          error={checking && !channel ? t("delivery.channelNeeded") : undefined}
          errorPrefix={errorPrefix}
        />
        <p className="quiet">{t("delivery.mapping.lead")}</p>
        <div className={styles.fields}>
          {recipientFields.map((field) => {
            const problem = wrong[field];
            return (
              <SelectField
                key={field}
                name={field}
                label={t(`delivery.field.${field}`)}
                options={options}
                defaultValue={mapping[field] === null ? "" : String(mapping[field])}
                error={problem && t(problem.key, problem.values)}
                errorPrefix={errorPrefix}
              />
            );
          })}
        </div>
        <div>
          <Button look={checking ? "outlined" : "main"}>{t("delivery.mapping.check")}</Button>
        </div>
      </form>
    </Sheet>
  );
}

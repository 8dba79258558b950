import { Button } from "#app/_components/button.tsx";
import { SelectField } from "#app/_components/form/select-field.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import type { RegisterFilter } from "#db/register.ts";
import type { Words } from "#lib/words/words.ts";
import { firstDirection, notifiedOptions, states, wholeRegister } from "./read-filter.ts";
import styles from "./register.module.css";

type FilterFormProps = { filter: RegisterFilter; years: number[]; t: Words };

/** What to show of the register. An ordinary form whose answers stand in the address, so that a view can be kept and sent on. */
export function FilterForm({ filter, years, t }: FilterFormProps) {
  const { year, sort, direction } = filter;
  const shownYears = year === null || years.includes(year) ? years : [year, ...years];
  return (
    <search aria-label={t("register.filter")} data-screen-only="">
      <form action="/register" method="get" className={styles.filter}>
        <TextField
          type="search"
          name="words"
          label={t("register.words")}
          defaultValue={filter.words}
          maxLength={200}
        />
        <SelectField
          name="year"
          label={t("register.year")}
          defaultValue={year ?? ""}
          options={[
            { value: "", text: t("register.allYears") },
            ...shownYears.map((one) => ({ value: String(one), text: String(one) })),
          ]}
        />
        <SelectField
          name="state"
          label={t("register.state")}
          defaultValue={filter.state}
          options={states.map((value) => ({ value, text: t(`register.states.${value}`) }))}
        />
        <SelectField
          name="notified"
          label={t("register.notified")}
          defaultValue={filter.notified}
          options={notifiedOptions.map((value) => ({ value, text: t(`register.notifiedOptions.${value}`) }))}
        />
        {sort !== wholeRegister.sort && <input type="hidden" name="sort" value={sort} />}
        {direction !== firstDirection(sort) && <input type="hidden" name="direction" value={direction} />}
        <Button>{t("register.apply")}</Button>
      </form>
    </search>
  );
}

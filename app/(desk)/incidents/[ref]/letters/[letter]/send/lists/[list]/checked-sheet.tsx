import { DataTable } from "#app/_components/data-table.tsx";
import { Figures } from "#app/_components/figures.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { type CheckedList, shownProblems } from "#lib/recipients/check-list.ts";
import type { Words } from "#lib/words/words.ts";

/** What a list holds: how many get a letter, which rows are wrong and what to do, and who stands in it twice. */
export function CheckedSheet({ checked, t }: { checked: CheckedList; t: Words }) {
  const figures = [
    { figure: checked.rows, text: t("delivery.found.rows") },
    { figure: checked.recipients.length, text: t("delivery.found.recipients") },
    { figure: checked.wrongRows, text: t("delivery.found.wrong") },
    { figure: checked.doubleRows, text: t("delivery.found.doubles") },
  ];
  return (
    <>
      <Sheet title={t("delivery.found.title")}>
        <Figures figures={figures.map(({ figure, text }) => ({ figure: String(figure), text }))} />
      </Sheet>
      {checked.problems.length > 0 && <Wrong checked={checked} t={t} />}
      {checked.doubles.length > 0 && (
        <Sheet title={t("delivery.doubles.title")}>
          <p className="quiet">{t("delivery.doubles.lead")}</p>
          <ul>
            {checked.doubles.map(({ row, first }) => (
              <li key={row}>{t("delivery.doubles.line", { row, first })}</li>
            ))}
          </ul>
          {checked.doubleRows > shownProblems && <More t={t} />}
        </Sheet>
      )}
    </>
  );
}

function Wrong({ checked, t }: { checked: CheckedList; t: Words }) {
  const shown = checked.problems.slice(0, shownProblems);
  return (
    <Sheet title={t("delivery.row.title")} lay="flush">
      <DataTable
        name={t("delivery.row.title")}
        columns={[
          { key: "row", head: t("delivery.preview.row"), number: true },
          { key: "field", head: t("delivery.row.field") },
          { key: "problem", head: t("delivery.row.problem") },
        ]}
        rows={shown.map(({ row, field, problem }) => ({
          key: `${row}-${field}`,
          cells: [String(row), t(`delivery.field.${field}`), t(problem.key, problem.values)],
        }))}
      />
      {checked.wrongRows > shownProblems && <More t={t} />}
    </Sheet>
  );
}

function More({ t }: { t: Words }) {
  return <p className="quiet small">{t("delivery.row.more", { most: shownProblems })}</p>;
}

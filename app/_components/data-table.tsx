import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./data-table.module.css";

export type Column = {
  key: string;
  head: string;
  /** Figures stand to the right. */
  number?: boolean;
  nowrap?: boolean;
  /** A link that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now: "ascending" | "descending" | null };
};

export type DataTableProps = {
  /** What the table holds, for who hears it; also the name of the region that scrolls sideways. */
  name: string;
  columns: Column[];
  /** The first cell names the row: the reference, as a link. */
  rows: { key: string; cells: ReactNode[] }[];
  total?: ReactNode[];
};

function cellClass(column: Column | undefined): string | undefined {
  return classes(column?.number && styles.number, column?.nowrap && styles.nowrap) || undefined;
}

function Head({ column }: { column: Column }) {
  const { head, sort } = column;
  return (
    <th scope="col" className={cellClass(column)} aria-sort={sort?.now ?? undefined}>
      {sort ? (
        <a className={styles.sort} href={sort.href}>
          {head}
          <svg viewBox="0 0 10 13" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
            <path d="m1.5 5 3.5-3.6L8.5 5" opacity={sort.now === "ascending" ? 1 : 0.35} />
            <path d="m1.5 8 3.5 3.6L8.5 8" opacity={sort.now === "descending" ? 1 : 0.35} />
          </svg>
        </a>
      ) : (
        head
      )}
    </th>
  );
}

/** Rows and columns. On a narrow screen the table scrolls in a region with a name, which the keyboard can reach. */
export function DataTable({ name, columns, rows, total }: DataTableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.region} aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden" id={id}>
          {name}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.key} scope="row" className={cellClass(column)}>
                    {cells[at]}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {cells[at]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot className={styles.total}>
            <tr>
              {columns.map((column, at) => (
                <td key={column.key} className={cellClass(column)}>
                  {total[at]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

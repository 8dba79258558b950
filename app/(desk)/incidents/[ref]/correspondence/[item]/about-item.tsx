import { Sheet } from "#app/_components/sheet.tsx";
import styles from "#app/(desk)/incidents/[ref]/correspondence/correspondence.module.css";
import { StandingBadge } from "#app/(desk)/incidents/[ref]/correspondence/standing-badge.tsx";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { OpenItem } from "./page.tsx";

/** What came: from whom, when, with which reference and terms, and what it says. */
export function AboutItem({ actor, names, standing, t }: OpenItem) {
  const { item, dueAt, owner } = standing;
  const when = (at: Date | null) => (at ? sayMoment(at, actor.locale) : null);
  const due = when(dueAt) ?? t("correspondence.noTerm");
  const moved = item.dueAt && dueAt && item.dueAt.getTime() !== dueAt.getTime();
  const lines: [string, string | null][] = [
    ["from", item.authorityName ?? t(`correspondence.authority.options.${item.authority}`)],
    ["received", when(item.receivedAt)],
    ["reference", item.reference],
    [
      "due",
      moved && item.dueAt
        ? `${due}. ${t("correspondence.termWas", { at: sayMoment(item.dueAt, actor.locale) })}`
        : due,
    ],
    ["object", when(item.objectBefore)],
    ["owner", owner ? (names.get(owner) ?? null) : t("correspondence.nobody")],
    ["text", item.text],
  ];
  return (
    <Sheet
      title={t(`correspondence.kind.options.${item.kind}`)}
      beside={<StandingBadge standing={standing} t={t} />}
    >
      <dl className={styles.facts}>
        {lines.flatMap(([name, value]) =>
          value === null
            ? []
            : [
                <div key={name}>
                  <dt>{t(`correspondence.about.${name}`)}</dt>
                  <dd className={styles.written} dir="auto">
                    {value}
                  </dd>
                </div>,
              ],
        )}
      </dl>
      <p className="quiet small">
        {t("correspondence.recordedBy", {
          name: names.get(item.createdBy) ?? "",
          at: sayMoment(item.createdAt, actor.locale),
        })}
      </p>
    </Sheet>
  );
}

import { Sheet } from "#app/_components/sheet.tsx";
import { field, type Typed } from "#app/_request/submit.ts";
import type { Actor } from "#lib/access/actor.ts";
import { sayDay } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import { dayBegins } from "#lib/law/legal-settings.ts";
import type { RegimeRules } from "#lib/law/regimes/regime.ts";
import type { RegimeClock, StepClock } from "#lib/law/regimes/regime-clock.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { StepLine, showsSteps } from "./other-clocks.tsx";
import { AnchorsForm, StepForm } from "./regime-forms.tsx";
import { stepView } from "./regime-view.ts";
import styles from "./regimes.module.css";

export type RegimeSheetProps = {
  clock: RegimeClock;
  dossier: Dossier;
  actor: Actor;
  typed: Typed | null;
  wrong: Record<string, string>;
  mayChange: boolean;
  t: Words;
};

/** One regime: what it is, whether it applies and since when, and each of its steps with the way to mark it done. */
export function RegimeSheet(props: RegimeSheetProps) {
  const { clock, dossier, typed, wrong, mayChange, t } = props;
  const { rules, applies } = clock;
  const part = typed ? field(typed.raw, "part") : null;
  const raw = part === rules.regime ? (typed?.raw ?? null) : null;
  return (
    <Sheet
      id={rules.regime}
      title={t(`regimes.${rules.regime}.name`)}
      beside={<span className="quiet">{t(`regimes.applies.${applies}`)}</span>}
    >
      <p>{t(`regimes.${rules.regime}.lead`)}</p>
      {rules.note && <p className="quiet">{t(`regimes.${rules.regime}.note`)}</p>}
      <p className="quiet small">
        <Standing rules={rules} locale={props.actor.locale} t={t} />
      </p>
      {mayChange && <AnchorsForm rules={rules} dossier={dossier} raw={raw} wrong={wrong} t={t} />}
      {applies === "unknown" && !showsSteps(clock) && <Coming {...props} />}
      {showsSteps(clock) && (
        <ul className={styles.steps}>
          {clock.steps.map((one) => (
            <StepItem key={one.step.key} one={one} {...props} />
          ))}
        </ul>
      )}
    </Sheet>
  );
}

/** What will be asked if it applies: each step with its term and its counter. */
function Coming({ clock, dossier, actor, t }: RegimeSheetProps) {
  return (
    <ul className={styles.coming}>
      {clock.steps.map((one) => {
        const { key, name, term, channel } = stepView(clock, one, dossier.now, actor.locale, t);
        return (
          <li key={key}>
            {name}: {term} <span className="quiet">({channel})</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the terms were compared with a public source, and when. */
function Standing({ rules, locale, t }: { rules: RegimeRules; locale: Locale; t: Words }) {
  const checked = rules.steps[0]?.cite.checkedOn ?? null;
  const status = t(`regimes.status.${rules.status}`);
  if (!checked || rules.status === "unverified") return status;
  const on = sayDay(dayBegins(checked), locale);
  return t("regimes.checked", { status, day: on });
}

function StepItem({
  one,
  clock,
  dossier,
  actor,
  typed,
  wrong,
  mayChange,
  t,
}: RegimeSheetProps & { one: StepClock }) {
  const view = stepView(clock, one, dossier.now, actor.locale, t);
  const part = `${clock.rules.regime}/${one.step.key}`;
  const raw = typed && field(typed.raw, "part") === part ? typed.raw : null;
  const own = dossier.record.facts.regimes[one.step.done].value !== null;
  return (
    <li className={styles.detail}>
      <div className={styles.step}>
        <StepLine step={view} actor={actor} t={t} />
      </div>
      <p className="quiet small">
        {view.term} · <a href={view.cite.url}>{view.cite.text}</a>
        {[view.from, view.done, view.reference].map((part) => part && ` · ${part}`)}
      </p>
      {mayChange && (
        <details open={raw !== null}>
          <summary>{t(own ? "regimes.changeDone" : "regimes.markDone", { step: view.name })}</summary>
          <StepForm rules={clock.rules} step={one.step} dossier={dossier} raw={raw} wrong={wrong} t={t} />
        </details>
      )}
    </li>
  );
}

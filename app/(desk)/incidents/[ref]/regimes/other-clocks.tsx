import { liveWords } from "#app/_components/live-words.ts";
import { Sheet } from "#app/_components/sheet.tsx";
import { StateBadge } from "#app/_components/state-badge.tsx";
import { TimeLeft } from "#app/_components/time-left.tsx";
import type { Actor } from "#lib/access/actor.ts";
import type { Dossier } from "#lib/dossier.ts";
import { hasBegun, type RegimeClock } from "#lib/law/regimes/regime-clock.ts";
import { type Words, words } from "#lib/words/words.ts";
import { type StepView, stepView } from "./regime-view.ts";
import styles from "./regimes.module.css";

type OtherClocksProps = { dossier: Dossier; actor: Actor };

/** The clocks beside the GDPR's in one look: what, until when, where. Shows nothing where none was switched on. */
export function OtherClocks({ dossier, actor }: OtherClocksProps) {
  if (dossier.regimes.length === 0) return null;
  const t = words(actor.locale);
  const href = `/incidents/${dossier.record.ref}/regimes`;
  return (
    <Sheet title={t("regimes.title")} beside={<a href={href}>{t("regimes.more")}</a>}>
      <ul className={styles.clocks}>
        {dossier.regimes.map((clock) => (
          <li key={clock.rules.regime}>
            <p>
              <a href={`${href}#${clock.rules.regime}`}>{t(`regimes.${clock.rules.regime}.name`)}</a>{" "}
              <span className="quiet small">{t(`regimes.applies.${clock.applies}`)}</span>
            </p>
            {showsSteps(clock) && <Steps clock={clock} dossier={dossier} actor={actor} t={t} />}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** Steps are of use once the clock applies, or runs before anybody said so. */
export function showsSteps(clock: RegimeClock): boolean {
  return clock.applies === "yes" || (clock.applies === "unknown" && hasBegun(clock));
}

function Steps({ clock, dossier, actor, t }: OtherClocksProps & { clock: RegimeClock; t: Words }) {
  const steps = clock.steps.map((one) => stepView(clock, one, dossier.now, actor.locale, t));
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <li key={step.key} className={styles.step}>
          <StepLine step={step} actor={actor} t={t} />
        </li>
      ))}
    </ul>
  );
}

/** One step on a line: its name, how it stands, until when, and where it goes. */
export function StepLine({ step, actor, t }: { step: StepView; actor: Actor; t: Words }) {
  const live = step.running
    ? { serverNow: actor.at.toISOString(), words: liveWords(t, { bare: true }) }
    : undefined;
  return (
    <>
      <span className={styles.name}>{step.name}</span>
      <StateBadge state={step.state} text={step.stateWord} bare />
      {step.left ? (
        <TimeLeft
          size="line"
          dueAt={step.dueAt}
          text={step.left}
          at={step.absolute}
          live={live}
          late={step.state === "overdue"}
          frozen={!step.running}
        />
      ) : (
        <span className="quiet">{step.done ?? step.absolute}</span>
      )}
      <span className="quiet small">{step.channel}</span>
    </>
  );
}

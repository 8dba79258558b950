import { sayQuarters } from "#lib/enisa/band.ts";
import type { Part } from "#lib/enisa/part.ts";
import { circumstances, type SecondOpinion } from "#lib/enisa/second-opinion.ts";
import type { Message } from "#lib/words/message.ts";
import styles from "./second-opinion.module.css";
import type { Deciding } from "./subjects.ts";

type SumProps = Pick<Deciding, "actor" | "t"> & { opinion: SecondOpinion };

/** The sum of the second opinion, term by term with its points and why, and written out. */
export function SecondOpinionSum({ opinion, actor, t }: SumProps) {
  const quarters = (value: number) => sayQuarters(value, actor.locale);
  const points = ({ low, high }: Part, say: (value: number) => string) =>
    low === high ? say(low) : t("enisa.between", { low: say(low), high: say(high) });
  const { context, identification, score } = opinion;
  const around = (end: "low" | "high") =>
    circumstances.reduce((total, one) => total + opinion.circumstances[one][end], 0);
  const equation = (end: "low" | "high") =>
    t("enisa.equation", {
      context: String(context[end]),
      identification: quarters(identification[end]),
      circumstances: quarters(around(end)),
      score: quarters(score[end]),
    });
  return (
    <>
      <dl className={styles.terms}>
        <Term name={t("enisa.context.name")} points={points(context, String)} part={context} t={t} />
        <Term
          name={t("enisa.identification.name")}
          points={points(identification, quarters)}
          part={identification}
          t={t}
        />
        {circumstances.map((one) => (
          <Term
            key={one}
            name={t(`enisa.circumstances.${one}.name`)}
            points={points(opinion.circumstances[one], quarters)}
            part={opinion.circumstances[one]}
            t={t}
          />
        ))}
      </dl>
      <p>{t("enisa.formula")}</p>
      {score.low === score.high ? (
        <p className={styles.equation}>{equation("low")}</p>
      ) : (
        <>
          <p className={styles.equation}>{t("enisa.lowest", { text: equation("low") })}</p>
          <p className={styles.equation}>{t("enisa.highest", { text: equation("high") })}</p>
          <p>{t("enisa.rangeNote")}</p>
        </>
      )}
    </>
  );
}

function Term({ name, points, part, t }: { name: string; points: string; part: Part } & Pick<SumProps, "t">) {
  const said = (messages: Message[]) => messages.map(({ key, values }) => t(key, values)).join(" ");
  const lines = [
    said(part.because),
    ...(part.atLowest.length > 0 ? [t("enisa.lowest", { text: said(part.atLowest) })] : []),
    ...(part.atHighest.length > 0 ? [t("enisa.highest", { text: said(part.atHighest) })] : []),
  ].filter((line) => line !== "");
  return (
    <div className={styles.term}>
      <dt>{name}</dt>
      <dd className={styles.points}>{points}</dd>
      <dd>
        {lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </dd>
    </div>
  );
}

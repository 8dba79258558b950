import styles from "./figures.module.css";

/** A few figures in a row, under the work they count. */
export function Figures({ figures }: { figures: { figure: string; text: string }[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ figure, text }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

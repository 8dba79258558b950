import styles from "./span-parts.module.css";

/** A length of time with its figures and its units apart, so that the figures can be the largest thing on the page. */
export function SpanParts({ text }: { text: string }) {
  const parts = text.split(/(\d+(?:[:.,]\d+)*)/).filter((part) => part !== "");
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their place.
    <span key={at} className={/^\d/.test(part) ? styles.digits : styles.unit}>
      {part.replaceAll(" ", "\u00a0")}
    </span>
  ));
}

import type { Citation } from "./citation.ts";

/** The day a person last compared every quotation in this folder with a public copy of its source. */
const checkedOn = "2026-11-22";

/** An article of the GDPR (AVG), in the official text. */
export function gdpr(article: string): Citation {
  return { article, law: "gdpr", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj", checkedOn };
}

/** What the Dutch authority (AP) says on when to notify. */
export function ap(article: string): Citation {
  const url =
    "https://autoriteitpersoonsgegevens.nl/themas/beveiliging/datalekken/datalek-wel-of-niet-melden";
  return { article, law: "ap", url, checkedOn };
}

/** Regulation (EEC, Euratom) 1182/71 on periods, dates and time limits. */
export function reg1182(article: string): Citation {
  return {
    article,
    law: "reg-1182-71",
    url: "https://eur-lex.europa.eu/eli/reg/1971/1182/oj",
    checkedOn,
  };
}

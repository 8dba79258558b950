import type { Citation } from "./citation.ts";

/** The day a person last compared every quotation in this folder with a public copy of its source. */
const checkedOn = "2026-11-22";

const gdprUrl = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

/** An article of the GDPR (AVG), in the official text. */
export function gdpr(article: string): Citation {
  return { article, law: "gdpr", url: gdprUrl, checkedOn };
}

/** A recital of the GDPR: it explains an article and binds nobody by itself. */
export function recital(article: string): Citation {
  return { article, law: "recital", url: gdprUrl, checkedOn };
}

/** The Dutch act that carries out the GDPR (Uitvoeringswet AVG). Of most articles no copy was seen yet. */
export function uavg(article: string, compared: string | null = null): Citation {
  return { article, law: "uavg", url: "https://wetten.overheid.nl/BWBR0040940", checkedOn: compared };
}

/** The Dutch act on police data (Wet politiegegevens), of which no copy was seen. */
export function wpg(article: string): Citation {
  return { article, law: "wpg", url: "https://wetten.overheid.nl/BWBR0022463", checkedOn: null };
}

/** EDPB Guidelines 9/2022 on personal data breach notification, version 2.0; the place is a section or a paragraph. */
export function edpb9(article: string): Citation {
  const url =
    "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-92022-personal-data-breach-notification-under_en";
  return { article, law: "edpb-9-2022", url, checkedOn };
}

/** EDPB Guidelines 01/2021 on examples, version 2.0; the place is a case. */
export function edpb1(article: string): Citation {
  const url =
    "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-012021-examples-regarding-personal-data-breach_en";
  return { article, law: "edpb-1-2021", url, checkedOn };
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

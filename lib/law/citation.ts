/** The laws and guidelines that the rules cite; the words of each stand under `law.cite`. */
export const citedLaws = [
  "gdpr",
  "recital",
  "uavg",
  "wpg",
  "edpb",
  "edpb-9-2022",
  "edpb-1-2021",
  "ap",
  "reg-1182-71",
] as const;
export type CitedLaw = (typeof citedLaws)[number];

/** Where a rule comes from: the article, where to read it, and the day a person last compared our text with it. */
export type Citation = {
  /** As lawyers write it; the same in both languages but for the words around it: "33(1)". */
  article: string;
  law: CitedLaw;
  url: string;
  /** Null where nobody compared it yet: no copy of the words was seen. */
  checkedOn: string | null;
};

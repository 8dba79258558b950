/** Where a rule comes from: the article, where to read it, and the day a person last compared our text with it. */
export type Citation = {
  /** As lawyers write it; the same in both languages but for the words around it: "33(1)". */
  article: string;
  law: "gdpr" | "uavg" | "edpb" | "ap" | "reg-1182-71";
  url: string;
  checkedOn: string;
};

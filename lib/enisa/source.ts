/** Where the method comes from. The values were compared with several independent descriptions, not with the document itself. */
export const enisa2013 = {
  name: "ENISA, Recommendations for a methodology of the assessment of severity of personal data breaches, working document v1.0, December 2013",
  url: "https://www.enisa.europa.eu/publications/dbn-severity",
  checkedOn: "2026-11-22",
};

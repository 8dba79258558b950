/** The chapters of the form in its order. "closing" is what comes after chapter 10; the form gives it no number. */
export const chapters = {
  introduction: 1,
  borders: 2,
  controller: 3,
  timeline: 4,
  breach: 5,
  data: 6,
  people: 7,
  protection: 8,
  consequences: 9,
  followUp: 10,
  closing: null,
} as const;

export type ChapterId = keyof typeof chapters;
export const chapterIds = Object.keys(chapters) as ChapterId[];

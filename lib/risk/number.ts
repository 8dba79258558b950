import type { Picture } from "./picture.ts";

/**
 * How many people (EDPB 9/2022: the more people, the greater the impact can be; one person can be enough). A hundred is
 * ENISA's mark (2013); ten thousand is ours. Neither lowers anything: small numbers never cap the result.
 */
export const crowds = ["few", "many", "very-many"] as const;
export type Crowd = (typeof crowds)[number];

export const manyPeople = 100;
export const veryManyPeople = 10_000;

/** The size of the group of people. */
export function crowd(picture: Picture): Crowd {
  const count = picture.people.max;
  if (count > veryManyPeople) return "very-many";
  return count > manyPeople ? "many" : "few";
}

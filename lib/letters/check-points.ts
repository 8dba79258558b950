/** What the text itself shows: the app looks. */
export const computedPoints = [
  "warning",
  "data-named",
  "obligatory-blocks",
  "contact",
  "promise",
  "steps",
  "not-minimising",
  "no-numbers",
  "own-language",
] as const;
export type ComputedPoint = (typeof computedPoints)[number];

/** What only a person can say: somebody ticks. */
export const tickPoints = [
  "plain",
  "complete",
  "dated",
  "separate",
  "no-marketing",
  "reachable",
  "safe-route",
] as const;
export type TickPoint = (typeof tickPoints)[number];

/** The forms on the page of one item; each keeps what was typed by itself. */
export const stepForms = ["answer", "move", "handOver", "object", "close"] as const;
export type StepForm = (typeof stepForms)[number];

/** The name under which what was typed about a new item is kept. */
export function newDraft(ref: string): string {
  return `correspondence:${ref}`;
}

/** The name under which what was typed in one form of an item is kept. */
export function stepDraft(itemId: string, form: StepForm): string {
  return `correspondence:${itemId}/${form}`;
}

/** The name of an input in one of those forms: unique on the page, because all forms stand on it. */
export function inputOf(form: StepForm, name: string): string {
  return `${form}-${name}`;
}

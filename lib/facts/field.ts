import { z } from "zod";

/** How sure we are of a fact. "Not yet known" is not a certainty but a value that is null. */
export const certainties = ["fact", "suspicion"] as const;
export type Certainty = (typeof certainties)[number];

/** One answer as it was recorded: null means "not yet known", which is a valid answer everywhere. */
export type Fact<T> = { value: T | null; certainty: Certainty; source: string | null };

/** A moment as it was typed: an instant in UTC and how precisely it is known. */
export const precisions = ["exact", "about", "day"] as const;
export type Precision = (typeof precisions)[number];
export type Moment = { at: string; precision: Precision };

/** A number of people or records: exact when both ends are equal. */
export type Amount = { min: number; max: number };

/** More people than live on earth is a typing slip, not a fact. */
export const mostPeople = 10_000_000_000;
export const longestText = 10_000;

export type ChoiceField<O extends string> = { kind: "choice"; options: readonly O[] };
export type ChoicesField<O extends string> = { kind: "choices"; options: readonly O[] };
export type TextField = { kind: "text"; long: boolean; most: number };
export type MomentField = { kind: "moment" };
export type AmountField = { kind: "amount" };

export type Field = ChoiceField<string> | ChoicesField<string> | TextField | MomentField | AmountField;

/** The type of a field's value once it is known. */
export type ValueOf<F extends Field> =
  F extends ChoiceField<infer O>
    ? O
    : F extends ChoicesField<infer O>
      ? O[]
      : F extends TextField
        ? string
        : F extends MomentField
          ? Moment
          : F extends AmountField
            ? Amount
            : never;

export const yesNo = ["yes", "no"] as const;
export type YesNo = (typeof yesNo)[number];

/** Exactly one of the options. */
export function choice<const O extends string>(options: readonly O[]): ChoiceField<O> {
  return { kind: "choice", options };
}

/** Any of the options; the empty list means "none of these", which is something else than not yet known. */
export function choices<const O extends string>(options: readonly O[]): ChoicesField<O> {
  return { kind: "choices", options };
}

export function yesOrNo(): ChoiceField<YesNo> {
  return choice(yesNo);
}

export function line(most = 200): TextField {
  return { kind: "text", long: false, most };
}

export function text(most = longestText): TextField {
  return { kind: "text", long: true, most };
}

export function moment(): MomentField {
  return { kind: "moment" };
}

export function amount(): AmountField {
  return { kind: "amount" };
}

const momentSchema = z.strictObject({ at: z.iso.datetime(), precision: z.enum(precisions) });

const wholeNumber = z.number().int().min(0).max(mostPeople);
const amountSchema = z
  .strictObject({ min: wholeNumber, max: wholeNumber })
  .refine((amount) => amount.min <= amount.max, { message: "min above max" });

function valueSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case "choice":
      return z.enum(field.options as [string, ...string[]]);
    case "choices":
      return z.array(z.enum(field.options as [string, ...string[]]));
    case "text":
      return z.string().min(1).max(field.most);
    case "moment":
      return momentSchema;
    case "amount":
      return amountSchema;
  }
}

/** The stored form of a fact: the same schema checks what is written and what is read back. */
export function factSchema<F extends Field>(field: F): z.ZodType<Fact<ValueOf<F>>> {
  return z.strictObject({
    value: valueSchema(field).nullable(),
    certainty: z.enum(certainties),
    source: z.string().min(1).max(300).nullable(),
  }) as unknown as z.ZodType<Fact<ValueOf<F>>>;
}

/** The fact that nobody has answered yet. */
export function unknownFact<T>(): Fact<T> {
  return { value: null, certainty: "fact", source: null };
}

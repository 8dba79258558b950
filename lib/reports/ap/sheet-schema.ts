import { origins, type Report } from "#lib/reports/report.ts";
import { form, questionIds } from "./questions.ts";
import type { SheetDocument } from "./sheet-document.ts";

/** The sheet as JSON: the answers without language, and the document as it is printed, in one language. */
export type SheetJson = {
  $schema: string;
  /** SHA-256 over the canonical JSON of the document: the hash in the footer of the PDF. */
  hash: string;
  form: Report["form"];
  answers: Report["parts"];
  document: SheetDocument;
};

/** The name of the schema: a name, not an address to fetch. */
export const sheetSchemaId = "urn:lekwijzer:ap-sheet:1";

/** Puts the sheet's JSON together. */
export function sheetJson(report: Report, document: SheetDocument, hash: string): SheetJson {
  return { $schema: sheetSchemaId, hash, form: report.form, answers: report.parts, document };
}

const text = { type: "string" } as const;
const object = (properties: Record<string, unknown>, optional: string[] = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const listOf = (items: unknown) => ({ type: "array", items });
const message = object({ key: text, values: { type: "object" } }, ["values"]);

const piece = {
  oneOf: [
    object({ kind: { const: "text" }, lines: listOf({ anyOf: [text, message] }) }),
    object({ kind: { const: "choices" }, list: text, options: listOf(text) }),
    object({
      kind: { const: "moment" },
      moment: object({
        at: { type: "string", format: "date-time" },
        precision: { enum: ["exact", "about", "day"] },
      }),
    }),
    object({
      kind: { const: "amount" },
      amount: object({ min: { type: "integer", minimum: 0 }, max: { type: "integer", minimum: 0 } }),
    }),
  ],
};

const asked = {
  id: { enum: questionIds },
  number: { type: ["string", "null"] },
  obligatory: { type: "boolean" },
};
const entry = {
  oneOf: [
    object({
      ...asked,
      kind: { const: "asked" },
      answer: object({
        origin: { enum: origins },
        says: listOf(piece),
        from: listOf(text),
        missing: listOf(text),
        remarks: listOf(message),
      }),
    }),
    object({ ...asked, kind: { const: "left-out" }, reason: message }),
  ],
};

/** The JSON Schema (2020-12) of the sheet's JSON. */
export const sheetSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: sheetSchemaId,
  title: `AP sheet, form ${form.version}`,
  ...object({
    $schema: { const: sheetSchemaId },
    hash: { type: "string", pattern: "^[0-9a-f]{64}$" },
    form: object({ version: text, checkedOn: { type: "string", format: "date" } }),
    answers: listOf(object({ id: text, number: { type: ["integer", "null"] }, entries: listOf(entry) })),
    document: object({
      lang: { enum: ["nl", "en"] },
      title: text,
      ref: text,
      subject: text,
      concept: text,
      parts: listOf(object({ id: text, number: text, title: text, entries: { type: "array" } })),
    }),
  }),
} as const;

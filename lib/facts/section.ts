import { z } from "zod";
import { type Fact, type Field, factSchema, unknownFact, type ValueOf } from "./field.ts";

/** A section of the dossier: a name and its questions. A section that repeats is kept once per item (a group of people, a part of the data). */
export type Section<
  Name extends string = string,
  Fields extends Record<string, Field> = Record<string, Field>,
> = {
  name: Name;
  repeats: boolean;
  fields: Fields;
};

export type SectionFacts<S extends Section> = { [K in keyof S["fields"]]: Fact<ValueOf<S["fields"][K]>> };

export function section<const Name extends string, const Fields extends Record<string, Field>>(
  name: Name,
  fields: Fields,
): Section<Name, Fields> {
  return { name, repeats: false, fields };
}

export function repeatedSection<const Name extends string, const Fields extends Record<string, Field>>(
  name: Name,
  fields: Fields,
): Section<Name, Fields> {
  return { name, repeats: true, fields };
}

const schemas = new WeakMap<Section, z.ZodType>();

/**
 * The schema of a section as it is stored. A question that was added later reads back as not yet known, so old
 * revisions stay readable; anything the section does not know is refused.
 */
export function sectionSchema<S extends Section>(of: S): z.ZodType<SectionFacts<S>> {
  let schema = schemas.get(of);
  if (!schema) {
    const shape: Record<string, z.ZodType> = {};
    for (const [name, field] of Object.entries(of.fields)) {
      shape[name] = (factSchema(field) as z.ZodType<Fact<unknown>>).default(() => unknownFact());
    }
    schema = z.strictObject(shape);
    schemas.set(of, schema);
  }
  return schema as z.ZodType<SectionFacts<S>>;
}

/** A section of which nothing is known yet. */
export function emptySection<S extends Section>(of: S): SectionFacts<S> {
  return sectionSchema(of).parse({});
}

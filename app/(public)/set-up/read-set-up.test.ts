import { expect, test } from "vitest";
import type { Raw } from "#app/_request/submit.ts";
import { readSetUp } from "./read-set-up.ts";

function filledIn(other: Raw = {}): Raw {
  return {
    name: " Gemeente Voorbeeld ",
    kvk: "12 34 56 78",
    postalCode: "1234ab",
    mandate: "given",
    mandateName: "J. de Wit",
    mandateFunction: "gemeentesecretaris",
    adminName: "Bea Beheer",
    adminFunction: "Applicatiebeheerder",
    email: "bea@voorbeeld.nl",
    password: "vier losse woorden hier",
    ...other,
  };
}

const keys = (raw: Raw) =>
  Object.fromEntries(Object.entries(readSetUp(raw).problems).map(([at, { key }]) => [at, key]));

test("reads the organisation, its mandate and the first administrator", () => {
  const { setUp, problems } = readSetUp(filledIn());
  expect(problems).toEqual({});
  expect(setUp).toMatchObject({
    organisation: { name: "Gemeente Voorbeeld", kvk: "12345678", postalCode: "1234 AB", city: null },
    administrator: { name: "Bea Beheer", email: "bea@voorbeeld.nl" },
    mandateBy: "J. de Wit, gemeentesecretaris",
  });
});

test("says everything that is missing at once", () => {
  expect(keys({ mandate: "given" })).toEqual({
    name: "refusals.organisationNameNeeded",
    mandateName: "setup.mandate.nameNeeded",
    mandateFunction: "setup.mandate.functionNeeded",
    adminName: "refusals.nameNeeded",
    adminFunction: "refusals.functionNeeded",
    email: "refusals.emailInvalid",
    password: "refusals.passwordShort",
  });
});

test("without a mandate nobody gives it, whatever was typed there", () => {
  const { mandate: _mandate, ...without } = filledIn({ mandateName: "" });
  expect(readSetUp(without)).toMatchObject({ setUp: { mandateBy: null }, problems: {} });
});

test("a text too long is refused at its own field", () => {
  expect(keys(filledIn({ city: "x".repeat(10_000), adminName: "x".repeat(121) }))).toEqual({
    city: "errors.tooLong",
    adminName: "errors.tooLong",
  });
});

import { choices, line } from "./field.ts";
import { section } from "./section.ts";

/** AP question 9.1: what it can mean for the organisation and the data. What it can mean for people is asked per group. */
export const consequences = section("consequences", {
  forController: choices([
    "known-to-unauthorised",
    "misuse",
    "wrong-data-inside",
    "wrong-data-elsewhere",
    "service-interrupted",
    "service-lost",
    "other",
  ]),
  forControllerNote: line(),
});

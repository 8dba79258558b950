import type { Recipient } from "./recipient.ts";

/** A recipient of whom nothing is known yet, for tests to fill in. */
export const noPeople: Recipient = {
  name: "",
  email: "",
  street: "",
  postalCode: "",
  city: "",
  country: "",
};

import type { Locale } from "#lib/words/words.ts";
import type { Role } from "./role.ts";

/** Somebody known to the house, as others may see them. */
export type Person = {
  id: string;
  name: string;
  function: string;
  email: string;
  phone: string | null;
  roles: Role[];
};

/** Who does something, and when: the moment is part of the act, so that nothing below ever reads a clock. */
export type Actor = {
  person: Person;
  sessionId: string;
  locale: Locale;
  at: Date;
};

import type { RegimeMoment, RegimeQuestion, RegimeReference } from "#lib/facts/regimes.ts";
import type { Citation } from "#lib/law/citation.ts";

/** The laws and contracts with a clock of their own beside Art. 33 GDPR. */
export const regimeKeys = ["cbw", "dora", "telecom", "processor"] as const;
export type RegimeKey = (typeof regimeKeys)[number];

/** Where a step goes: each regime has its own door. */
export type Channel = "ncsc-portal" | "financial-supervisor" | "ap-form" | "controller";

/** Where a term is written. */
export type RegimeCitation = Omit<Citation, "law" | "checkedOn"> & {
  law: "nis2" | "rts-2025-301" | "reg-611-2013" | "gdpr" | "omnibus";
  /** Null where nobody compared it with a public copy yet. */
  checkedOn: string | null;
};

/** One way in which a step ends: so long after a moment that a person recorded. */
export type Term = {
  anchor: RegimeMoment;
  /** This end falls away when the moment named here came only after it. */
  unlessLater?: RegimeMoment;
} & ({ hours: number } | { months: number });

/** One thing to send. It is due at the earliest of its terms whose moment is known. */
export type RegimeStep = {
  key: string;
  terms: readonly Term[];
  /** The moment at which it was done, and the number that came back. */
  done: RegimeMoment;
  reference: RegimeReference;
  channel: Channel;
  cite: RegimeCitation;
};

/** The rules of one regime as they hold from a certain day. */
export type RegimeRules = {
  regime: RegimeKey;
  /** Whether a person compared these terms with a public copy of their source. */
  status: "verified" | "unverified";
  /** The question whose answer says whether this incident falls under it. */
  question: RegimeQuestion;
  /** The moments from which it runs. Each is confirmed by a person, never taken from the GDPR's clock. */
  anchors: readonly RegimeMoment[];
  /** Of these the moment of awareness of the breach may be proposed; a classification is nobody's to guess. */
  proposable: readonly RegimeMoment[];
  /** In the order in which they are sent. A later step that was sent takes the earlier ones with it. */
  steps: readonly RegimeStep[];
  /** Whether there is something to know that is not applied by itself (regimes.<key>.note). */
  note: boolean;
};

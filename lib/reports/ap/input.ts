import type { Decisions } from "#lib/decisions/decision.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";

export type ApOrganisation = {
  name: string;
  kvk: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  sector: string | null;
  /** Null where the organisation has no data protection officer, which only Art. 37 obliges to. */
  fg: {
    name: string | null;
    registrationNumber: string | null;
    email: string | null;
    phone: string | null;
  } | null;
};

export type ApFiling = {
  kind: FilingKind;
  /** The number that the authority gave to the earlier notification. */
  previousNumber: string | null;
  /** Null while it cannot be said; only true asks for the reasons of question 4.5. */
  late: boolean | null;
  /**
   * True where more than 72 hours lie between the discovery (4.2) and this notification, whatever the moment of
   * awareness: the AP looks at that date, so question 4.5 explains it. The date itself stays what it is.
   */
  longAfterDiscovery?: boolean;
  /** The reasons as given with the filing itself; those among the facts are used where there are none. */
  lateReason?: string | null;
  /** The number on the receipt, once there is one. */
  number?: string | null;
  /** Whether a follow-up makes the notification whole, as a person answered; what follows from the facts until then. */
  complete?: boolean | null;
  completeProposed?: boolean;
  /** Why it is withdrawn, as a person wrote it; until then the reason that management approved for not notifying. */
  withdrawalReason?: string | null;
  withdrawalProposed?: string | null;
  /** When the authority's form could not be reached between awareness and this notification, as instants. */
  outages?: { from: string; until: string | null; how: string }[];
};

/** All that the sheet reads. Never the moment or the language. */
export type ApInput = { facts: Facts; organisation: ApOrganisation; decisions: Decisions; filing: ApFiling };

/** The organisation as it is kept, with its data protection officer in separate columns. */
export type KeptOrganisation = Omit<ApOrganisation, "fg"> & {
  fgName: string | null;
  fgRegistration: string | null;
  fgEmail: string | null;
  fgPhone: string | null;
};

/** The organisation as the sheet reads it; before set-up everything about it is not yet known. */
export function apOrganisation(kept: KeptOrganisation | null): ApOrganisation {
  if (!kept) {
    return { name: "", kvk: null, address: null, postalCode: null, city: null, sector: null, fg: null };
  }
  const { name, kvk, address, postalCode, city, sector, fgName, fgRegistration, fgEmail, fgPhone } = kept;
  const hasFg = Boolean(fgName || fgRegistration || fgEmail || fgPhone);
  const fg = { name: fgName, registrationNumber: fgRegistration, email: fgEmail, phone: fgPhone };
  return { name, kvk, address, postalCode, city, sector, fg: hasFg ? fg : null };
}

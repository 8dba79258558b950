import { protectionHolds } from "#lib/encryption/protection.ts";
import type { DataCategory } from "#lib/facts/group.ts";
import type { Picture } from "#lib/risk/picture.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { Reading } from "./part.ts";

/** The four levels in quarters: negligible, limited, significant, maximum (ENISA 2013, ease of identification). */
export const identificationLevels = { negligible: 1, limited: 2, significant: 3, maximum: 4 } as const;
const { negligible, limited, significant, maximum } = identificationLevels;

const reach: readonly DataCategory[] = ["address", "contact-data", "email-address", "phone-number"];

type Row = { low: number; high: number; because: Message };

/**
 * What the identifiers allow, row by row of the method, in quarters. Where a row turns on something the dossier does not
 * say (how many people share a name, whether a number is in a public register) both ends are kept.
 */
function byIdentifiers({ dataCategories: has }: Picture): Row[] {
  const any = (...wanted: readonly DataCategory[]) => wanted.some((one) => has.includes(one));
  const named = any("name");
  const reachable = any(...reach);
  const row = (low: number, high: number, key: string): Row => ({
    low,
    high,
    because: say(`enisa.identification.${key}`),
  });
  return [
    ...(named && any("birth-date-or-age") && reachable ? [row(maximum, maximum, "nameBirthReach")] : []),
    ...(named && any("bsn") ? [row(maximum, maximum, "numberAndName")] : []),
    ...(any("identity-document") ? [row(maximum, maximum, "document")] : []),
    ...(named && any("bank-account", "credit-card") ? [row(maximum, maximum, "codeAndName")] : []),
    ...(named && reachable ? [row(significant, maximum, "nameReach")] : []),
    ...(any("bsn") && reachable ? [row(significant, significant, "numberReach")] : []),
    ...(named ? [row(negligible, significant, "nameOnly")] : []),
    ...(reachable ? [row(negligible, maximum, "reach")] : []),
    ...(any("bsn", "bank-account", "credit-card") ? [row(negligible, negligible, "code")] : []),
  ];
}

/** What somebody recorded about recognising people. */
const recorded: Record<Picture["identifiable"], { low: number; high: number }> = {
  no: { low: negligible, high: negligible },
  "with-effort": { low: limited, high: limited },
  directly: { low: significant, high: maximum },
};

/**
 * How easily somebody is recognised in the data of one picture, in quarters: 1 to 4. Several identifiers count as at
 * least the strongest of them (our reading). Data that nobody can read point at nobody.
 */
export function identificationOf(picture: Picture): Reading {
  if (protectionHolds(picture, picture.knownAt)) {
    return { low: negligible, high: negligible, because: [say("enisa.identification.unreadable")] };
  }
  const rows = byIdentifiers(picture);
  const said = recorded[picture.identifiable];
  const low = Math.max(said.low, ...rows.map((row) => row.low));
  const strongest = rows.find((row) => row.low === Math.max(...rows.map((one) => one.low)));
  const high = Math.max(low, said.high, picture.identifiable === "with-effort" ? 0 : (strongest?.high ?? 0));
  const because = [say(`enisa.identification.said.${picture.identifiable}`)];
  return { low, high, because: strongest ? [...because, strongest.because] : because };
}

import { z } from "zod";

/** As long as the reason with which another moment is put to management: once approved, it is this one. */
export const longestAwareReason = 4000;

/**
 * When the organisation knew. The first signal is always recorded; awareness is judged with a reason, and stays null
 * while it is being found out whether this is a breach at all (EDPB Guidelines 9/2022, 31 and 34).
 */
export const awarenessSchema = z.strictObject({
  firstSignalAt: z.iso.datetime(),
  awareAt: z.iso.datetime().nullable(),
  awareReason: z.string().max(longestAwareReason).nullable(),
  /** "Risk known since": when a key or algorithm fell later, the re-opened duty has a moment of its own. */
  riskKnownAt: z.iso.datetime().nullable().default(null),
});
export type Awareness = z.infer<typeof awarenessSchema>;

/** The first moment at which the GDPR applied (Art. 99(2)): a breach that was known earlier falls under other law. */
export const gdprSince = new Date("2018-05-24T22:00:00.000Z");

/** The moment against which what was known then is measured: awareness, or the first signal while that is not judged. */
export function knownAt({ awareAt, firstSignalAt }: Awareness): Date {
  return new Date(awareAt ?? firstSignalAt);
}

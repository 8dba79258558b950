import { WrongUse } from "#bin/wrong-use.ts";
import { verifyAudit } from "#db/history.ts";

export const summary = "Checks every audit chain; exit code 1 when one is broken";
export const usage = "audit verify";

/** Verifies the hash chain of the house and of every dossier, and names the first place where one does not hold. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) throw new WrongUse("This verb takes no answers.");
  const { chains, events, breaks } = await verifyAudit();
  for (const { chain, seq, why } of breaks) {
    process.stdout.write(`broken: chain ${chain}, event ${seq} (${why})\n`);
  }
  process.stdout.write(`${events} events in ${chains} chains, ${breaks.length} broken\n`);
  return breaks.length === 0 ? 0 : 1;
}

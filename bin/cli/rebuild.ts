import { WrongUse } from "#bin/wrong-use.ts";
import { rebuildRegister } from "#db/register.ts";

export const summary = "Derives every row of the register again from the record";
export const usage = "rebuild";

/** Rebuilds what is derived. Changes nothing of what happened. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) throw new WrongUse("This verb takes no answers.");
  const { rebuilt } = await rebuildRegister(new Date());
  process.stdout.write(`${rebuilt} rows rebuilt\n`);
  return 0;
}

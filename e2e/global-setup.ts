import { startWorld } from "../bin/test-world.ts";

/** Before the journeys: one app with the example organisation, for all of them; its address goes to the workers. */
export default async function setUp(): Promise<() => Promise<void>> {
  const world = await startWorld({ demo: true });
  process.env.WORLD_URL = world.url;
  process.env.WORLD_DATA = world.dataFolder;
  process.env.WORLD_PEOPLE = world.seeded;
  return world.end;
}

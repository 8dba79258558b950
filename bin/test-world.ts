import { rmSync } from "node:fs";
import { type RunningApp, runApp } from "./run-app.ts";
import { temporaryFolder } from "./test-cluster.ts";
import { freePort } from "./web-server.ts";

/** A whole Lekwijzer of its own for browser journeys: app, database and data folder; `end` leaves nothing behind. */
export type World = {
  url: string;
  setupCode: string;
  dataFolder: string;
  /** What the seed told of the example people and their passwords; empty where nothing was seeded. */
  seeded: string;
  end(): Promise<void>;
};

/** Starts one on a free port: with the example organisation, or empty for the journey of the first set-up. */
export async function startWorld(how: { demo: boolean }): Promise<World> {
  const dataFolder = await temporaryFolder();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let app: RunningApp;
  try {
    app = await runApp({ dataFolder, demo: how.demo, host: "127.0.0.1", port, appUrl: url }, { test: true });
  } catch (error) {
    rmSync(dataFolder, { recursive: true, force: true });
    throw error;
  }
  const end = async () => {
    await app.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { url, setupCode: app.setupCode, dataFolder, seeded: app.seeded, end };
}

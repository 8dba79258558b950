import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { run, runNode } from "./child.ts";
import { during, Stop } from "./say.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser for the journeys: `own` is the one Playwright brings; a path is the machine's; undefined: none yet. */
export function browserHere(): { path?: string } | undefined {
  if (existsSync(chromium.executablePath())) return {};
  const path = [process.env.LEKWIJZER_CHROMIUM, ...places].find((one) => one && existsSync(one));
  return path ? { path } : undefined;
}

/** Makes sure there is a browser: brings one where there is none, or says how to get one. */
export async function bringBrowser(): Promise<void> {
  if (browserHere()) return;
  const root = process.getuid?.() === 0;
  await during("Bringing a browser", async () => {
    const options = root ? ["--with-deps", "chromium"] : ["chromium"];
    await runNode(["node_modules/@playwright/test/cli.js", "install", ...options]);
    if (browserHere() || !root || !existsSync("/usr/bin/apt-get")) return;
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  });
  if (browserHere()) return;
  throw new Stop(
    "There is no Chromium for the journeys and none can be fetched: install Chromium or Chrome, or set LEKWIJZER_CHROMIUM to its path.",
  );
}

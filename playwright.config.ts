import { defineConfig, devices } from "@playwright/test";
import { browserHere } from "./bin/browser.ts";

const root = process.getuid?.() === 0;
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

// The name of a file says how a person uses the app in it: at a desk in Dutch, on a phone, by keyboard, in English.
export default defineConfig({
  testDir: "./e2e",
  outputDir: "./test-results",
  globalSetup: "./e2e/global-setup.ts",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // On two busy cores a scan of six states takes over a minute; a journey that hangs still ends.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.JOURNEYS_RESULT ?? "test-results/result.json" }]],
  use: {
    baseURL: process.env.WORLD_URL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { executablePath: browserHere()?.path, args: root ? [...quiet, "--no-sandbox"] : quiet },
  },
  projects: [
    { name: "desktop-nl", testMatch: "**/*.journey.ts", use: { viewport: { width: 1280, height: 900 } } },
    { name: "phone", testMatch: "**/*.phone.ts", use: { ...devices["Pixel 7"], locale: "nl-NL" } },
    { name: "keyboard", testMatch: "**/*.keyboard.ts", use: { viewport: { width: 1280, height: 900 } } },
    { name: "english", testMatch: "**/*.english.ts", use: { locale: "en-GB" } },
    { name: "axe", testMatch: "**/*.axe.ts", use: { viewport: { width: 1280, height: 900 } } },
  ],
});

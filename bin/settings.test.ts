import { isAbsolute } from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("without any setting: this machine alone, port 3000, data beside the app", () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({
    demo: false,
    host: "127.0.0.1",
    port: 3000,
    appUrl: "http://localhost:3000",
  });
  expect(isAbsolute(settings.dataFolder)).toBe(true);
  expect(settings.dataFolder).toMatch(/\/\.data$/);
  expect(settings.databaseUrl).toBeUndefined();
});

test("the example organisation has a data folder of its own", () => {
  expect(readSettings({ LEKWIJZER_DEMO: "1" }).dataFolder).toMatch(/\/\.data-demo$/);
  expect(readSettings({ LEKWIJZER_DEMO: "1", LEKWIJZER_DATA: "/srv/lekwijzer" }).dataFolder).toBe(
    "/srv/lekwijzer",
  );
});

test("the address people type follows the port, unless it is set", () => {
  expect(readSettings({ PORT: "8080" }).appUrl).toBe("http://localhost:8080");
  expect(readSettings({ PORT: "8080", APP_URL: "https://lek.example.nl/" }).appUrl).toBe(
    "https://lek.example.nl",
  );
});

test.each([
  [{ PORT: "drie" }, "PORT"],
  [{ PORT: "0" }, "PORT"],
  [{ PORT: "65536" }, "PORT"],
  [{ PORT: "3000.5" }, "PORT"],
  [{ APP_URL: "lek.example.nl" }, "APP_URL"],
  [{ APP_URL: "https://lek.example.nl/app" }, "APP_URL"],
  [{ APP_URL: "ftp://lek.example.nl" }, "APP_URL"],
  [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
  [{ DATABASE_OWNER_URL: "x" }, "DATABASE_OWNER_URL"],
])("%o is refused in one sentence that names it", (env, name) => {
  expect(() => readSettings(env)).toThrow(new RegExp(`^${name} [^\\n]+\\.$`));
});

import { expect, it } from "vitest";
import { sayIsoDay } from "./say-iso-day.ts";

it("shows a kept day as the reader writes days", () => {
  expect(sayIsoDay("2026-03-09", "nl")).toBe("09-03-2026");
  expect(sayIsoDay("2026-03-09", "en")).toBe("09/03/2026");
});

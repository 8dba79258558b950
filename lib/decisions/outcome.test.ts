import { expect, it } from "vitest";
import { compareOutcome, strictest } from "./outcome.ts";

it("puts no duty below everything, and not knowing level with a duty", () => {
  expect(compareOutcome("not-required", "unknown")).toBeLessThan(0);
  expect(compareOutcome("unknown", "required")).toBe(0);
  expect(compareOutcome("public-notice", "not-required")).toBeGreaterThan(0);
});

it("shows the strictest: a letter before a notice, both before not knowing", () => {
  expect(strictest(["not-required", "unknown", "required", "public-notice"])).toBe("required");
  expect(strictest(["unknown", "public-notice"])).toBe("public-notice");
  expect(strictest(["not-required", "unknown"])).toBe("unknown");
  expect(strictest(["not-required"])).toBe("not-required");
  expect(strictest([])).toBe("unknown");
});

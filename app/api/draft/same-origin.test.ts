import { expect, test } from "vitest";
import { sameOrigin } from "./same-origin.ts";

test.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ "sec-fetch-site": "cross-site", origin: "https://huis.example", host: "huis.example" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: "http://localhost:3000", host: "localhost:3000" }, true],
  [{ origin: "http://localhost:3001", host: "localhost:3000" }, false],
  [{ origin: "null", host: "localhost:3000" }, false],
  [{ host: "localhost:3000" }, false],
  [{}, false],
])("a request with %j is from this house: %s", (headers, ours) => {
  expect(sameOrigin(new Headers(headers as Record<string, string>))).toBe(ours);
});

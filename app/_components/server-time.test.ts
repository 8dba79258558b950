import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** A browser with a clock that we hold, and a server that says what time it is. */
async function aBrowser({ says = () => new Response(null, { status: 500 }) }: { says?: () => Response }) {
  const asked = vi.fn(async () => says());
  vi.resetModules();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  vi.stubGlobal("fetch", asked);
  return { ...(await import("./server-time.ts")), asked };
}

const said = "2026-11-24T07:23:00.000Z";

function theTime(at: string): Response {
  return new Response(null, { headers: { date: new Date(at).toUTCString() } });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setInterval", "clearInterval", "Date"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the server's time in the browser", () => {
  test("counts on from what the page said, whatever the device's own clock says", async () => {
    const { follow, serverTime } = await aBrowser({});
    follow(said, () => {});
    vi.setSystemTime(new Date("2020-01-01T00:00:00Z"));
    vi.advanceTimersByTime(61_000);
    expect(serverTime()).toBe(Date.parse(said) + 61_000);
  });

  test("believes the server's own answer over the page, and tells who follows", async () => {
    const { follow, measure, serverTime } = await aBrowser({ says: () => theTime("2026-11-24T07:30:00Z") });
    const changed = vi.fn();
    follow(said, changed);
    await measure();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(serverTime()).toBe(Date.parse("2026-11-24T07:30:00Z") + 500);
  });

  test.each([
    [
      "an error",
      () => new Response(null, { status: 500, headers: { date: "Tue, 24 Nov 2026 09:00:00 GMT" } }),
    ],
    ["no date", () => new Response(null)],
    [
      "no connection",
      () => {
        throw new TypeError("failed to fetch");
      },
    ],
  ])("keeps what it knew on %s", async (_, says) => {
    const { follow, measure, serverTime } = await aBrowser({ says });
    follow(said, () => {});
    await measure();
    expect(serverTime()).toBe(Date.parse(said));
  });

  test("asks once for all clocks of a page, again when the page is seen again, and not when nobody follows", async () => {
    const { follow, measure, asked } = await aBrowser({ says: () => theTime(said) });
    const stops = [follow(said, () => {}), follow(said, () => {})];
    expect(asked).toHaveBeenCalledTimes(1);
    await measure();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(asked).toHaveBeenCalledTimes(2);
    await measure();
    for (const stop of stops) stop();
    document.dispatchEvent(new Event("visibilitychange"));
    vi.advanceTimersByTime(600_000);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test("a later page may correct it by much, not by the time its answer took", async () => {
    const { follow, measure, serverTime } = await aBrowser({ says: () => theTime(said) });
    follow(said, () => {});
    await measure();
    follow("2026-11-24T07:22:57.000Z", () => {});
    expect(serverTime()).toBe(Date.parse(said) + 500);
    follow("2026-11-24T09:00:00.000Z", () => {});
    expect(serverTime()).toBe(Date.parse("2026-11-24T09:00:00.000Z"));
  });
});

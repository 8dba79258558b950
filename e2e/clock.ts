import type { Page } from "@playwright/test";
import { sayMoment } from "#lib/clock/say-moment.ts";

const hour = 3_600_000;

/** Moves the server's clock for this browser, and what the browser's clocks are set by with it. */
export async function moveClock(page: Page, at: Date): Promise<void> {
  const context = page.context();
  const url = process.env.WORLD_URL ?? page.url();
  await context.addCookies([{ name: "lekwijzer-now", value: at.toISOString(), url: new URL(url).origin }]);
  await context.unroute("**/api/time");
  await context.route("**/api/time", (route) =>
    route.fulfill({ status: 204, headers: { date: at.toUTCString() } }),
  );
}

export function after(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * hour);
}

/** So many hours before the real moment, on a whole minute: a session of now is valid then too. */
export function hoursAgo(hours: number): Date {
  return after(new Date(Math.floor(Date.now() / 60_000) * 60_000), -hours);
}

/** The moment as a person types it in two boxes. */
export function typed(moment: Date): { date: string; time: string } {
  const parts = new Intl.DateTimeFormat("nl-NL", {
    timeZone: "Europe/Amsterdam",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return {
    date: `${part("day")}-${part("month")}-${part("year")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/** The moment as a Dutch screen says it. */
export function said(moment: Date, locale: "nl" | "en" = "nl"): string {
  return sayMoment(moment, locale);
}

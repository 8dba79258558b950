"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { follow, serverTime } from "./server-time.ts";

export type WatchedClock = {
  id: string;
  dueAt: string;
  /** What to say when this many hours are left; 0 is the deadline itself. */
  says: { hoursLeft: number; text: string }[];
};

type Crossing = { clock: string; key: string; atMs: number; text: string };

function crossings(clocks: WatchedClock[]): Crossing[] {
  return clocks.flatMap(({ id, dueAt, says }) =>
    says.map(({ hoursLeft, text }) => ({
      clock: id,
      key: `${id} ${hoursLeft}`,
      // At the deadline itself nothing is overdue yet; a moment later it is.
      atMs: Date.parse(dueAt) - hoursLeft * 3_600_000 + (hoursLeft === 0 ? 1 : 0),
      text,
    })),
  );
}

// Once per clock and threshold for as long as this page lives, also when the component comes and goes.
const said = new Set<string>();

/** What was crossed between two moments and not said yet; of each clock only the last, when a device slept through several. */
function crossedBetween(from: number, to: number, all: Crossing[]): Crossing[] {
  const lastOf = new Map<string, Crossing>();
  const crossed = all.filter(({ key, atMs }) => atMs > from && atMs <= to && !said.has(key));
  for (const crossing of crossed.sort((a, b) => a.atMs - b.atMs)) {
    said.add(crossing.key);
    lastOf.set(crossing.clock, crossing);
  }
  return [...lastOf.values()];
}

const longestWait = 60_000;

/**
 * The one place that says aloud that a deadline came nearer: 24 hours, 8 hours, 1 hour, expired; each once. What was past
 * already when the page came is on the page, so it is not said. The page is then drawn again, so that its badges agree.
 */
export function ThresholdStatus({ clocks, serverNow }: { clocks: WatchedClock[]; serverNow: string }) {
  const [text, setText] = useState("");
  const seenUntil = useRef<number | null>(null);
  const router = useRouter();
  useEffect(() => {
    const all = crossings(clocks);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const now = serverTime();
      const crossed = crossedBetween(seenUntil.current ?? Date.parse(serverNow), now, all);
      seenUntil.current = Math.max(now, seenUntil.current ?? now);
      if (crossed.length > 0) {
        setText(crossed.map((crossing) => crossing.text).join(" "));
        router.refresh();
      }
      const next = Math.min(...all.map(({ atMs }) => atMs).filter((atMs) => atMs > now));
      if (next < Number.POSITIVE_INFINITY) timer = setTimeout(look, Math.min(next - now + 1, longestWait));
    };
    const unfollow = follow(serverNow, look);
    look();
    return () => {
      clearTimeout(timer);
      unfollow();
    };
  }, [clocks, serverNow, router]);
  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  );
}

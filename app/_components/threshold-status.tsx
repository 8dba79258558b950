"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { crossedBetween, crossings, nextCrossing, type WatchedClock } from "./crossings.ts";
import { follow, serverTime } from "./server-time.ts";

// Once per clock and threshold for as long as this page lives, also when the component comes and goes.
const said = new Set<string>();

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
      const crossed = crossedBetween(seenUntil.current ?? Date.parse(serverNow), now, all, said);
      seenUntil.current = Math.max(now, seenUntil.current ?? now);
      if (crossed.length > 0) {
        setText(crossed.map((crossing) => crossing.text).join(" "));
        router.refresh();
      }
      const next = nextCrossing(now, all);
      if (next !== null) timer = setTimeout(look, Math.min(next - now + 1, longestWait));
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

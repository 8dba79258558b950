"use client";

import { useEffect, useState } from "react";
import { follow, serverTime } from "./server-time.ts";
import { SpanParts } from "./span-parts.tsx";
import { type LiveWords, leftText, untilNextMinute } from "./span-text.ts";

export type LiveClockProps = {
  /** The deadline as an instant. */
  dueAt: string;
  /** The moment of the page on the server, as an instant. */
  serverNow: string;
  /** What the server says is left; shown until the first minute has gone by. */
  text: string;
  words: LiveWords;
};

/**
 * The time left, counting down by the minute on the server's time. It starts as the server's own words, so that nothing
 * changes on loading, and it is not a live region: `ThresholdStatus` says aloud what must be heard.
 */
export function LiveClock({ dueAt, serverNow, text, words }: LiveClockProps) {
  const [shown, setShown] = useState(text);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      const msLeft = Date.parse(dueAt) - serverTime();
      setShown(leftText(msLeft, words));
      timer = setTimeout(tick, untilNextMinute(msLeft));
    };
    const unfollow = follow(serverNow, tick);
    tick();
    return () => {
      clearTimeout(timer);
      unfollow();
    };
  }, [dueAt, serverNow, words]);
  return <SpanParts text={shown} />;
}

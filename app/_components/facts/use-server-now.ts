import { useCallback, useEffect, useRef } from "react";
import { follow, serverTime } from "#app/_components/server-time.ts";

/** Asks what time it is on the server: at first the moment of the page, then what the browser's clock file knows. */
export function useServerNow(saidAt: string): () => Date {
  const following = useRef(false);
  useEffect(() => {
    const stop = follow(saidAt, () => {});
    following.current = true;
    return () => {
      following.current = false;
      stop();
    };
  }, [saidAt]);
  return useCallback(() => new Date(following.current ? serverTime() : Date.parse(saidAt)), [saidAt]);
}

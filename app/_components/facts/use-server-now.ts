import { useCallback, useEffect, useRef } from "react";

/** What time it is on the server, counted on from the moment of the page. The device's own clock plays no part. */
export function useServerNow(atRender: string): () => Date {
  const shownAt = useRef<number | null>(null);
  useEffect(() => {
    shownAt.current = performance.now();
  }, []);
  return useCallback(() => {
    const elapsed = shownAt.current === null ? 0 : performance.now() - shownAt.current;
    return new Date(Date.parse(atRender) + elapsed);
  }, [atRender]);
}

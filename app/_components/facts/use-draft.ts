import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

export type DraftNote = { kept: true; at: string } | { kept: false } | null;

const everyMs = 3000;

/**
 * Keeps what is being typed on the server, at most every three seconds and at once when the page is hidden or left. The
 * address answers a posted form with `{ "at": instant }`. Without an address nothing is kept.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, address: string | undefined) {
  const [note, setNote] = useState<DraftNote>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  const forget = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = null;
  }, []);

  const keep = useCallback(
    async (body: FormData) => {
      forget();
      if (!address) return;
      try {
        const answer = await fetch(address, { method: "POST", body, keepalive: true });
        const said: unknown = answer.ok ? await answer.json() : null;
        const at = said && typeof said === "object" && "at" in said ? String(said.at) : null;
        setNote(at ? { kept: true, at } : { kept: false });
      } catch {
        setNote({ kept: false });
      }
    },
    [address, forget],
  );

  useEffect(() => {
    const typed = form.current;
    const keepNow = () => {
      if (typed && waiting.current) void keep(new FormData(typed));
    };
    const onHidden = () => {
      if (document.visibilityState === "hidden") keepNow();
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      keepNow();
    };
  }, [form, keep]);

  const changed = useCallback(() => {
    if (!address || waiting.current) return;
    waiting.current = setTimeout(() => {
      if (form.current) void keep(new FormData(form.current));
    }, everyMs);
  }, [address, form, keep]);

  return { note, changed, forget };
}

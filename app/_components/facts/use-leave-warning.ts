import { type RefObject, useEffect } from "react";
import { hasUnsaved } from "./answer-together.ts";

/** Lets the browser ask before a page with unsaved answers is left, unless they are on their way to the server. */
export function useLeaveWarning(form: RefObject<HTMLFormElement | null>, sending: RefObject<boolean>): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (form.current && !sending.current && hasUnsaved(form.current)) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [form, sending]);
}

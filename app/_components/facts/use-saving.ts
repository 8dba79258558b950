import { unstable_rethrow } from "next/navigation";
import { useCallback, useRef, useState, useTransition } from "react";

type Action = (form: FormData) => void | Promise<void>;

/**
 * Sends the form to its action without leaving the page. One at a time; when the connection fails, the form stays as it
 * is and says so.
 */
export function useSaving(action: Action) {
  const sending = useRef(false);
  const [saving, start] = useTransition();
  const [failed, setFailed] = useState(false);
  const send = useCallback(
    (typed: FormData) => {
      if (sending.current) return;
      sending.current = true;
      setFailed(false);
      start(async () => {
        try {
          await action(typed);
        } catch (error) {
          // A redirect travels as an error and is not a failure.
          unstable_rethrow(error);
          setFailed(true);
        } finally {
          sending.current = false;
        }
      });
    },
    [action],
  );
  return { send, sending, saving, failed };
}

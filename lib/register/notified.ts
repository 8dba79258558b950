import type { RegisterRow } from "./register-row.ts";

/** Whether the authority was notified: yes once it was; no once management decided so; open until one of the two. */
export function notified(
  row: Pick<RegisterRow, "filedAt" | "notifyOutcome" | "notifyApproved">,
): "yes" | "no" | "open" {
  if (row.filedAt) return "yes";
  return row.notifyOutcome === "not-required" && row.notifyApproved ? "no" : "open";
}

/** Whether the people were informed: yes once they were; no once management decided so; else required or still open. */
export function informed(
  row: Pick<RegisterRow, "informed" | "informOutcome" | "informApproved">,
): "yes" | "no" | "required" | "open" {
  if (row.informed) return "yes";
  switch (row.informOutcome) {
    case "required":
    case "public-notice":
      return "required";
    case "unknown":
      return "open";
    case "not-required":
      return row.informApproved ? "no" : "open";
  }
}

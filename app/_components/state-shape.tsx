import type { ReactNode } from "react";
import type { ClockState } from "#lib/clock/time-left.ts";

const drawn: Record<ClockState, ReactNode> = {
  "not-started": <circle cx="8" cy="8" r="6.2" />,
  running: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.4V8l2.6 1.8" />
    </>
  ),
  soon: (
    <>
      <path d="M8 1.9 14.7 13.7H1.3z" />
      <path d="M8 6.3v3.6M8 11.1v1.1" />
    </>
  ),
  urgent: (
    <>
      <path d="M5.3 1.4h5.4l3.9 3.9v5.4l-3.9 3.9H5.3l-3.9-3.9V5.3z" />
      <path d="M8 4.4v4.4M8 10.5v1.3" />
    </>
  ),
  overdue: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      stroke="none"
      d="M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9zM7 3.6v5.6h2V3.6zm0 6.9v2h2v-2z"
    />
  ),
  met: <path d="m2.2 8.6 3.9 3.9 7.7-8.7" />,
  "met-late": <path d="m2.6 6.4 3.4 3.3 6.8-7.3M2.6 14h10.8" />,
  "not-applicable": <path d="M2.5 8h11" />,
};

/** The shape of a clock's state, so that colour is never the only sign. The word always stands beside it. */
export function StateShape({ state, className }: { state: ClockState; className?: string }) {
  return (
    <svg
      className={className}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawn[state]}
    </svg>
  );
}

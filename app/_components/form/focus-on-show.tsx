"use client";

import { type ReactNode, useEffect, useRef } from "react";

type FocusOnShowProps = { className?: string; labelledBy: string; attempt: string; children: ReactNode };

/** A section that takes the focus when it appears or says something else, so that it is the first thing heard. */
export function FocusOnShow({ className, labelledBy, attempt, children }: FocusOnShowProps) {
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is the reason to take the focus again.
  useEffect(() => section.current?.focus(), [attempt]);
  return (
    // Without JavaScript the attribute does what the effect does with it.
    // biome-ignore lint/a11y/noAutofocus: an error is the one thing that may take the focus when a page opens.
    <section ref={section} className={className} aria-labelledby={labelledBy} tabIndex={-1} autoFocus>
      {children}
    </section>
  );
}

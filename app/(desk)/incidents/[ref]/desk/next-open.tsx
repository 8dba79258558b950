"use client";

import { type MouseEvent, useEffect } from "react";
import { buttonClass } from "#app/_components/button.tsx";

const place = (id: string) => document.getElementById(`copy-${id}`);

type NextOpenProps = {
  /** The questions that are still open, in the form's order. */
  open: string[];
  /** Where the last step led; it takes the focus, so that the keyboard goes on from there. */
  at: string | null;
  /** Changes with every tick, so that the same place takes the focus again. */
  step: string;
  children: string;
};

/** Goes to the next open question after where one is; without a script, to the first. */
export function NextOpen({ open, at, step, children }: NextOpenProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is the reason to take the focus again.
  useEffect(() => {
    if (at) place(at)?.focus();
  }, [at, step]);
  const [first] = open;
  if (!first) return null;
  const go = (event: MouseEvent) => {
    const here = document.activeElement?.closest("[data-question]");
    const after = open.find((id) => {
      const there = place(id);
      return here && there
        ? (here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        : false;
    });
    const target = place(after ?? first);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: "start" });
    target.focus();
  };
  return (
    <a href={`#copy-${first}`} onClick={go} className={buttonClass({ slim: true })}>
      {children}
    </a>
  );
}

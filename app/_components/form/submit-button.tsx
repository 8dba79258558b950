"use client";

import type { MouseEvent, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonLook } from "#app/_components/button.tsx";

export type SubmitButtonProps = ButtonLook & {
  children: ReactNode;
  /** What it says while sending: "Bezig met vastleggen…". */
  pendingText: string;
  /** For a form with several buttons: what this one answers. */
  name?: string;
  value?: string;
};

/** Sends a form. While sending it keeps the focus, says so, and sends nothing twice; it is never switched off. */
export function SubmitButton({ children, pendingText, name, value, ...look }: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  const mine = pending && (name === undefined || data?.get(name) === value);
  const onClick = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <Button {...look} name={name} value={value} aria-disabled={pending || undefined} onClick={onClick}>
      {mine ? pendingText : children}
    </Button>
  );
}

"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** A `<details>` that is a menu: it also closes on Escape, which gives the focus back, and on a press elsewhere. */
export function Menu(props: ComponentProps<"details">) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (focusToo: boolean) => {
      if (!menu.current?.open) return;
      menu.current.open = false;
      if (focusToo) menu.current.querySelector("summary")?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close(true);
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close(false);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);
  return <details {...props} ref={menu} />;
}

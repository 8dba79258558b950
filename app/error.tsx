"use client";

import { type Broken, WhatWentWrong } from "./what-went-wrong.tsx";

/** When the frame around a group of pages could not be made. */
export default function ErrorPage(props: Broken) {
  return (
    <main>
      <WhatWentWrong {...props} />
    </main>
  );
}

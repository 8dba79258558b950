"use client";

import { type Broken, WhatWentWrong } from "./what-went-wrong.tsx";
import "./look/look.css";

/** The same when even the frame around all pages could not be made. */
export default function GlobalError(props: Broken) {
  return (
    <html lang="nl">
      <body>
        <main>
          <WhatWentWrong {...props} />
        </main>
      </body>
    </html>
  );
}

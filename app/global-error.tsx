"use client";

import ErrorPage, { type ErrorPageProps } from "./error.tsx";
import "./look/look.css";

/** The same page when even the frame around all pages could not be made. */
export default function GlobalError(props: ErrorPageProps) {
  return (
    <html lang="nl">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}

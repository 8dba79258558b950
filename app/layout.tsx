import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { locale } from "./_request/locale.ts";
import "./look/look.css";

/** No title: each page has its own, and two would make the browser show the first. */
export const metadata: Metadata = {
  icons: { icon: { url: "/favicon.svg", type: "image/svg+xml" } },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#12181d" },
  ],
};

/** Around everything. Reading the language cookie makes every page dynamic, which the nonce in the policy needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await locale()}>
      <body>{children}</body>
    </html>
  );
}

"use client";

import { useEffect, useState } from "react";
import { site as en } from "#lib/words/en/site.ts";
import { site as nl } from "#lib/words/nl/site.ts";
import { Button, ButtonLink, ButtonRow } from "./_components/button.tsx";
import { Mark } from "./_components/mark.tsx";
import styles from "./what-went-wrong.module.css";

export type Broken = { error: Error & { digest?: string } };

/** Something broke that nobody foresaw: what happened, what was kept, and what to do now. It needs no server to be read. */
export function WhatWentWrong({ error }: Broken) {
  const [words, setWords] = useState(nl);
  useEffect(() => {
    if (document.documentElement.lang === "en") setWords(en);
  }, []);
  const { title, what, kept, now, clock, again, home, code } = words.error;
  return (
    <div className={styles.page}>
      <title>{words.pageTitle.replace("{page}", title)}</title>
      <Mark size={40} className={styles.mark} />
      <h1>{title}</h1>
      <p>{what}</p>
      <p>{kept}</p>
      <p>{now}</p>
      <p>
        <strong>{clock}</strong>
      </p>
      <ButtonRow>
        <Button look="main" type="button" onClick={() => window.location.reload()}>
          {again}
        </Button>
        <ButtonLink href="/">{home}</ButtonLink>
      </ButtonRow>
      {error.digest && <p className="quiet small">{code.replace("{code}", error.digest)}</p>}
    </div>
  );
}

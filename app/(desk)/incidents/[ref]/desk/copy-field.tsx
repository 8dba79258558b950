"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#app/_components/button.tsx";
import styles from "./desk.module.css";

export type CopyWords = { copy: string; copied: string; denied: string };

type CopyFieldProps = { label: string; text: string; count: string; over: boolean; words: CopyWords };

/** A text for one box of the form. Without a script it stands there to be selected; with one, a button copies it. */
export function CopyField({ label, text, count, over, words }: CopyFieldProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [scripted, setScripted] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setScripted(true), []);
  const copy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      // The browser keeps the clipboard to itself: the text stands selected, one key is left to press.
      setSaid(words.denied);
    }
  };
  return (
    <div className={styles.field}>
      <textarea
        ref={box}
        readOnly
        value={text}
        rows={Math.min(8, Math.max(1, text.split("\n").length, Math.ceil(text.length / 48)))}
        aria-label={label}
        className={styles.text}
        dir="auto"
        spellCheck={false}
        data-screen-only=""
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.printed} data-print-only="">
        {text}
      </p>
      <div className={styles.under} data-screen-only="">
        {scripted && (
          <Button slim type="button" onClick={copy}>
            {words.copy}
            <span className="visually-hidden"> {label}</span>
          </Button>
        )}
        <span className={over ? styles.over : styles.count}>{count}</span>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </div>
  );
}

import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import type { RunMove } from "#db/letter-runs.ts";
import type { LetterRun } from "#db/read-runs.ts";
import type { Words } from "#lib/words/words.ts";
import { moveRunAction } from "./run-actions.ts";

export type RunProps = { t: Words; ref: string; letter: string; run: LetterRun };

/** The buttons that fit where a sending is: the first of them is the next step. */
function buttonsOf(run: LetterRun): { move: RunMove; word: string; pending: string }[] {
  const files = run.channel !== "e-mail";
  switch (run.state) {
    case "draft":
      return [{ move: "start", word: files ? "startFiles" : "start", pending: "starting" }];
    case "running":
      return files
        ? [{ move: "finish", word: "finish", pending: "finishing" }]
        : [{ move: "pause", word: "pause", pending: "pausing" }];
    case "paused":
      return [{ move: "resume", word: "resume", pending: "resuming" }];
    case "done":
      return [];
  }
}

/** Starting, pausing, resuming, finishing. Before the start it says once more how many letters go and how. */
export function RunControls({ t, ref, letter, run }: RunProps) {
  const buttons = buttonsOf(run);
  if (buttons.length === 0) return null;
  const form = (
    <form action={moveRunAction.bind(null, ref, letter, run.id)}>
      <input type="hidden" name="channel" value={run.channel} />
      {buttons.map(({ move, word, pending }) => (
        <SubmitButton
          key={move}
          look="main"
          name="move"
          value={move}
          pendingText={t(`delivery.run.${pending}`)}
        >
          {t(`delivery.run.${word}`)}
        </SubmitButton>
      ))}
    </form>
  );
  if (run.state !== "draft") return form;
  return (
    <Sheet title={t("delivery.run.sureTitle")}>
      <p>{t("delivery.run.sure", { count: run.total, channel: t(`delivery.channel.${run.channel}`) })}</p>
      {form}
    </Sheet>
  );
}

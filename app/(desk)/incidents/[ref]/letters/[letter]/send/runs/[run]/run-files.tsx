import { Sheet } from "#app/_components/sheet.tsx";
import { fileParts } from "#lib/delivery/file-parts.ts";
import type { RunProps } from "./run-controls.tsx";

/** The files of a sending, in parts that are quickly made; there once it was begun and until the addresses are erased. */
export function RunFiles({ t, run, address }: RunProps & { address: string }) {
  if (run.state === "draft") return null;
  if (run.forgottenAt) return <p className="quiet">{t("delivery.run.gone")}</p>;
  const parts = fileParts(run.channel, run.total);
  const words = {
    "e-mail": "downloadMerge",
    "pdf-each": "downloadZip",
    "pdf-print": "downloadPdf",
    "merge-file": "downloadMerge",
  } as const;
  return (
    <Sheet title={t("delivery.run.files")}>
      <ul>
        {parts.map(({ part }) => (
          <li key={part}>
            <a href={`${address}/runs/${run.id}/file?part=${part}`}>
              {t(`delivery.run.${words[run.channel]}`, { part, parts: parts.length })}
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

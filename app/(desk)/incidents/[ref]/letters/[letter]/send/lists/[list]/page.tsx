import { DataTable } from "#app/_components/data-table.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { slowly } from "#app/_mail/slowly.ts";
import { unzip } from "#app/_mail/unzip.ts";
import { load } from "#app/_request/load.ts";
import { typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openSending } from "#app/(desk)/incidents/[ref]/letters/[letter]/send/open-sending.ts";
import { openList } from "#db/recipients.ts";
import { checkList } from "#lib/recipients/check-list.ts";
import { mappingProblems, proposedMapping } from "#lib/recipients/columns.ts";
import { type List, type ListForm, previewOf, readList } from "#lib/recipients/read-list.ts";
import type { Words } from "#lib/words/words.ts";
import { CheckedSheet } from "./checked-sheet.tsx";
import { discardListAction } from "./list-actions.ts";
import { MakeForm } from "./make-form.tsx";
import { MappingForm } from "./mapping-form.tsx";
import { readChannel, readMapping } from "./read-mapping.ts";

type ListPage = {
  params: Promise<{ ref: string; letter: string; list: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: ListPage) {
  return dossierTitle((await params).ref, "delivery.list.title");
}

/** A list of people before anything is done with it: which column is what, its first rows, and what is wrong with it. */
export default async function ListPage({ params, searchParams }: ListPage) {
  const { ref, letter, list: id } = await params;
  const sending = await openSending(ref, letter);
  const { dossier, actor, t, key } = sending;
  const { bytes } = await load((who) => openList(who, ref, id));
  const list = readList(bytes, unzip);
  const said = await searchParams;
  const value = (name: string) => (typeof said[name] === "string" ? said[name] : "");
  const channel = readChannel(value("channel"));
  const checking = said.check !== undefined;
  const mapping = checking ? readMapping(value, list.headers.length) : proposedMapping(list.headers);
  const wrong = checking && channel ? mappingProblems(mapping, channel) : {};
  const fits = checking && channel !== null && Object.keys(wrong).length === 0;
  const checked = fits ? await slowly(checkList(list.rows(), mapping, channel)) : null;
  const typed = await typedIn(actor, `run:${id}`);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="letters" title={t("delivery.list.title")}>
      {Object.values(typed?.problems ?? {}).map((problem) => (
        <Notice key={problem.key} tone="problem" title={t(problem.key, problem.values)} />
      ))}
      <p className="quiet">{formText(list.form, t)}</p>
      <MappingForm {...{ t, list, mapping, channel, checking, wrong }} />
      <Preview list={list} t={t} />
      {checked && <CheckedSheet checked={checked} t={t} />}
      {checked && channel && (
        <MakeForm
          {...{ t, ref, letter: key, list: id, channel, mapping, checked }}
          typed={typed?.raw ?? {}}
        />
      )}
      <form action={discardListAction.bind(null, ref, key, id)}>
        <SubmitButton look="plain" pendingText={t("delivery.list.discard")}>
          {t("delivery.list.discard")}
        </SubmitButton>
      </form>
    </DossierFrame>
  );
}

function formText(form: ListForm, t: Words): string {
  if (form.kind === "xlsx") return t("delivery.list.xlsx");
  const named = { ";": "semicolon", ",": "comma", "\t": "tab" } as const;
  const separator = t(`delivery.list.${named[form.separator]}`);
  return t("delivery.list.csv", { encoding: form.encoding, separator });
}

function Preview({ list, t }: { list: List; t: Words }) {
  const rows = previewOf(list);
  const title = t("delivery.preview.title", { count: rows.length });
  return (
    <Sheet title={title} lay="flush">
      <DataTable
        name={title}
        columns={[
          { key: "row", head: t("delivery.preview.row"), number: true },
          ...list.headers.map((head, at) => ({ key: String(at), head })),
        ]}
        rows={rows.map(({ number, cells }) => ({
          key: String(number),
          cells: [String(number), ...list.headers.map((_, at) => cells[at] ?? "")],
        }))}
      />
    </Sheet>
  );
}

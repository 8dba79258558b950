import { load } from "#app/_request/load.ts";
import { subjectIn } from "#app/(desk)/incidents/[ref]/letters/letter-address.ts";
import { openLetter } from "#db/letters.ts";
import { readOrganisation } from "#db/organisation.ts";
import { needsApproval } from "#lib/letters/checklist.ts";
import { type LetterDocument, letterDocument } from "#lib/letters/letter-document.ts";
import { words } from "#lib/words/words.ts";
import { approvedLetter } from "#lib/workflow/approved-letters.ts";

export type OpenedDocument = { document: LetterDocument; fileName: string };

/** The newest version of a letter as a document: marked as a draft until management approved exactly that version. */
export function openLetterDocument(ref: string, param: string): Promise<OpenedDocument> {
  return load(async (actor) => {
    const subject = subjectIn(param);
    const { dossier, newest } = await openLetter(actor, ref, subject);
    const organisation = await readOrganisation();
    const approved = approvedLetter(dossier.proposals, subject);
    const town = [organisation?.postalCode, organisation?.city].filter(Boolean).join(" ");
    const about = {
      organisation: newest.body.organisation,
      address: [organisation?.address ?? "", town].filter((line) => line !== ""),
      ref,
      version: newest.version,
      code: newest.hash.slice(0, 8).toUpperCase(),
      day: actor.at,
      final: !needsApproval(newest.body) || approved?.hash === newest.hash,
    };
    return {
      document: letterDocument(newest.body, about, words(subject.locale)),
      fileName: `brief-${ref}-${subject.kind}-${subject.locale}-v${newest.version}`,
    };
  });
}

import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { LetterDocument } from "#lib/letters/letter-document.ts";

const steps = "steps";
const fonts = { text: "Georgia", heading: "Calibri" };
const tags = { nl: "nl-NL", en: "en-GB" } as const;

/** Signs that a Word file may not hold: everything below a blank that is no tab or line end, and halves of signs. */
const unfit = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A letter as a Word file with real headings and lists and its language set, for who sends it from their own system. */
export async function letterDocx(letter: LetterDocument): Promise<Uint8Array> {
  const document = new Document({
    title: clean(letter.subject),
    creator: clean(letter.sender[0] ?? ""),
    description: clean(letter.about),
    numbering: { config: numberings(letter) },
    styles: {
      default: {
        document: { run: { font: fonts.text, size: 23, language: { value: tags[letter.lang] } } },
        heading1: { run: { font: fonts.heading, size: 34, bold: true, color: "18222B" } },
        heading2: {
          run: { font: fonts.heading, size: 25, bold: true, color: "18222B" },
          paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
        },
      },
    },
    sections: [{ footers: { default: footer(letter) }, children: paragraphs(letter) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Every numbered list counts from one. */
function numberings({ blocks }: LetterDocument) {
  return blocks.map((_, at) => ({
    reference: `${steps}-${at}`,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
  }));
}

function paragraphs(letter: LetterDocument): Paragraph[] {
  const { sender, day, subject, greeting, blocks, closing, concept } = letter;
  return [
    ...(concept ? [lines([concept], true)] : []),
    lines(sender),
    lines([day]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(clean(subject))] }),
    ...(greeting ? [lines([greeting])] : []),
    ...blocks.flatMap(({ heading, parts }, at) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(clean(heading))] }),
      ...parts.flatMap((part) => {
        if (part.kind === "paragraph") return [lines(part.text.split("\n"))];
        return part.items.map((item) => {
          const list =
            part.kind === "list"
              ? { bullet: { level: 0 } }
              : { numbering: { reference: `${steps}-${at}`, level: 0 } };
          return new Paragraph({ ...list, spacing: { after: 60 }, children: [new TextRun(clean(item))] });
        });
      }),
    ]),
    lines(closing),
  ];
}

function lines(texts: string[], bold = false): Paragraph {
  const runs = texts.map(
    (text, at) => new TextRun({ text: clean(text), bold, ...(at > 0 ? { break: 1 } : {}) }),
  );
  return new Paragraph({ spacing: { after: 160 }, children: runs });
}

function footer({ about, page }: LetterDocument): Footer {
  const [before = "", after = ""] = page.split(/\[page\]|\[pages\]/).filter((one) => one !== "");
  const counted = [before, PageNumber.CURRENT, after, PageNumber.TOTAL_PAGES].filter((one) => one !== "");
  return new Footer({
    children: [
      new Paragraph({ children: [new TextRun({ children: [`${clean(about)}   `, ...counted], size: 16 })] }),
    ],
  });
}

function clean(text: string): string {
  return text.toWellFormed().replace(unfit, "");
}

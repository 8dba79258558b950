import type { TextLine } from "#app/_components/form/text-lines.tsx";
import { fgLines, organisationLines } from "#app/_request/organisation-lines.ts";
import { shortestPassword } from "#db/password.ts";
import type { Words } from "#lib/words/words.ts";

/** The words and questions of the set-up page, ready to be sent to the browser. */
export type SetUpQuestions = {
  title: string;
  titleWithProblems: string;
  problem: string;
  errorPrefix: string;
  submit: string;
  busy: string;
  zone: string;
  code: TextLine;
  organisation: { title: string; lines: TextLine[] };
  fg: { title: string; hint: string; lines: TextLine[] };
  mandate: { title: string; why: string; given: string; givenHint: string; lines: TextLine[] };
  administrator: { title: string; hint: string; lines: TextLine[]; password: TextLine };
};

export function setUpQuestions(t: Words): SetUpQuestions {
  const page = t("setup.title");
  return {
    title: t("site.pageTitle", { page }),
    titleWithProblems: t("site.pageTitleWithProblems", { page }),
    problem: t("errors.title"),
    errorPrefix: t("errors.prefix"),
    submit: t("setup.submit"),
    busy: t("setup.busy"),
    zone: t("setup.zoneHint"),
    code: codeLine("code", t),
    organisation: { title: t("setup.organisation"), lines: organisationLines(t) },
    fg: { title: t("setup.fg"), hint: t("setup.fgHint"), lines: fgLines(t) },
    mandate: mandateQuestions(t),
    administrator: administratorQuestions(t),
  };
}

/** The question for the one-time code; the page asks it in two forms. */
export function codeLine(name: string, t: Words): TextLine {
  return {
    name,
    label: t("setup.code"),
    hint: t("setup.codeHint"),
    width: "medium",
    autoComplete: "off",
    spellCheck: false,
  };
}

function mandateQuestions(t: Words): SetUpQuestions["mandate"] {
  const about = (key: string) => t(`setup.mandate.${key}`);
  return {
    title: about("title"),
    why: about("why"),
    given: about("given"),
    givenHint: about("givenHint"),
    lines: [
      { name: "mandateName", label: about("name"), width: "medium", autoComplete: "off" },
      {
        name: "mandateFunction",
        label: about("function"),
        hint: about("functionHint"),
        width: "medium",
        autoComplete: "off",
      },
    ],
  };
}

function administratorQuestions(t: Words): SetUpQuestions["administrator"] {
  const about = (key: string) => t(`setup.administrator.${key}`);
  return {
    title: about("title"),
    hint: about("hint"),
    lines: [
      { name: "adminName", label: about("name"), autoComplete: "name" },
      { name: "adminFunction", label: about("function"), autoComplete: "organization-title" },
      {
        name: "email",
        label: about("email"),
        hint: about("emailHint"),
        type: "email",
        autoComplete: "username",
        spellCheck: false,
      },
    ],
    password: {
      name: "password",
      label: about("password"),
      hint: t("setup.administrator.passwordHint", { least: shortestPassword }),
      type: "password",
      autoComplete: "new-password",
    },
  };
}

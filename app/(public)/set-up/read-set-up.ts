import { line, missing, tooLong } from "#app/_request/line.ts";
import { organisationLimits, readOrganisationForm } from "#app/_request/organisation-form.ts";
import { field, type Raw } from "#app/_request/submit.ts";
import { organisationProblems, type SetUp } from "#db/organisation.ts";
import type { Problems } from "#db/outcome.ts";
import { passwordProblem } from "#db/password.ts";
import { personProblem } from "#db/people.ts";

const limits = {
  ...organisationLimits,
  mandateName: 120,
  mandateFunction: 120,
  adminName: 120,
  adminFunction: 120,
  email: 254,
};

const needed = {
  name: "refusals.organisationNameNeeded",
  adminName: "refusals.nameNeeded",
  adminFunction: "refusals.functionNeeded",
};

const neededForMandate = {
  mandateName: "setup.mandate.nameNeeded",
  mandateFunction: "setup.mandate.functionNeeded",
};

/** What was filled in on the set-up page, and everything that is wrong with it, by the field's name in that form. */
export function readSetUp(raw: Raw): { setUp: SetUp; problems: Problems } {
  const mandate = field(raw, "mandate") === "given";
  const setUp: SetUp = {
    organisation: readOrganisationForm(raw),
    administrator: {
      name: line(raw, "adminName"),
      function: line(raw, "adminFunction"),
      email: line(raw, "email"),
      phone: null,
    },
    password: field(raw, "password"),
    mandateBy: mandate ? `${line(raw, "mandateName")}, ${line(raw, "mandateFunction")}` : null,
  };
  const problems = {
    ...organisationProblems(setUp.organisation),
    ...emailProblem(setUp.administrator.email),
    ...passwordProblem(setUp.password)?.problems,
    ...missing(raw, mandate ? { ...needed, ...neededForMandate } : needed),
    ...tooLong(raw, limits),
  };
  return { setUp, problems };
}

function emailProblem(email: string): Problems | undefined {
  return personProblem({ name: "-", function: "-", email, phone: null, roles: ["administrator"] })?.problems;
}

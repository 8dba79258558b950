import { ap } from "./ap.ts";
import { clock } from "./clock.ts";
import { decisions } from "./decisions.ts";
import { errors } from "./errors.ts";
import { facts } from "./facts.ts";
import { law } from "./law.ts";
import { reports } from "./reports.ts";
import { risk } from "./risk.ts";
import { workflow } from "./workflow.ts";

export const en = { ap, clock, decisions, errors, facts, law, reports, risk, workflow };

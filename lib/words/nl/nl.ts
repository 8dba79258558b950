import { advice } from "./advice.ts";
import { ap } from "./ap.ts";
import { approvals } from "./approvals.ts";
import { awareness } from "./awareness.ts";
import { cases } from "./cases.ts";
import { change } from "./change.ts";
import { clock } from "./clock.ts";
import { closing } from "./closing.ts";
import { correspondence } from "./correspondence.ts";
import { decisions } from "./decisions.ts";
import { delivery } from "./delivery.ts";
import { desk } from "./desk.ts";
import { documents } from "./documents.ts";
import { dossier } from "./dossier.ts";
import { enisa } from "./enisa.ts";
import { errors } from "./errors.ts";
import { facts } from "./facts.ts";
import { filing } from "./filing.ts";
import { history } from "./history.ts";
import { involved } from "./involved.ts";
import { law } from "./law.ts";
import { letterText } from "./letter-text.ts";
import { letters } from "./letters.ts";
import { log } from "./log.ts";
import { merge } from "./merge.ts";
import { people } from "./people.ts";
import { proposals } from "./proposals.ts";
import { protectionFell } from "./protection-fell.ts";
import { reasoning } from "./reasoning.ts";
import { refusals } from "./refusals.ts";
import { regimes } from "./regimes.ts";
import { register } from "./register.ts";
import { reports } from "./reports.ts";
import { risk } from "./risk.ts";
import { settings } from "./settings.ts";
import { setup } from "./setup.ts";
import { sheet } from "./sheet.ts";
import { shell } from "./shell.ts";
import { signIn } from "./sign-in.ts";
import { site } from "./site.ts";
import { today } from "./today.ts";
import { workflow } from "./workflow.ts";

export const nl = {
  advice,
  ap,
  approvals,
  awareness,
  cases,
  change,
  clock,
  closing,
  correspondence,
  decisions,
  delivery,
  desk,
  documents,
  dossier,
  enisa,
  errors,
  facts,
  filing,
  history,
  involved,
  law,
  letterText,
  letters,
  log,
  merge,
  people,
  proposals,
  protectionFell,
  reasoning,
  refusals,
  regimes,
  register,
  reports,
  risk,
  settings,
  setup,
  sheet,
  shell,
  signIn,
  site,
  today,
  workflow,
};

import { describe, expect, it } from "vitest";
import { assessCase } from "./assess.ts";
import { readCases } from "./read-cases.ts";

// Breaches that nobody published, each a variation on what the guidelines decide, to see that the rules hold beyond the
// cases they were tried on. The verdict is the one the named guideline gives for what is the same.

type Yes = "yes" | "no" | "doubt";

const nothingSaid = {
  breach_types: ["confidentiality"],
  data_categories: ["identity", "contact"],
  special_category: false,
  criminal_data: false,
  bsn_or_national_id: false,
  financial: false,
  credentials: false,
  vulnerable_subjects: false,
  encrypted: "none",
  mitigated_before_harm: false,
};
const attack = {
  cause: "hacking",
  recipient: "malicious",
  recipient_detail: "attacker",
  data_exfiltrated: true,
};
const ransomware = {
  ...attack,
  cause: "ransomware",
  recipient_detail: "ransomware_actor",
  data_exfiltrated: false,
};
const restored = { backup_available: true, restored_quickly: true };
const mailed = {
  cause: "misdelivery_email",
  recipient: "unknown",
  recipient_detail: "known_single_untrusted",
};
const sealed = { encrypted: "full", key_compromised: false, ...restored };
const put = { mitigated_before_harm: true, data_exfiltrated: false };

const stories: [story: string, by: string, notify: Yes, inform: Yes, facts: object][] = [
  ["a power cut of minutes at a call centre", "9/2022 Annex B iii", "no", "no", {
    breach_types: ["availability"], cause: "system_failure", recipient: "none", restored_quickly: true, ...put,
  }],
  ["ransomware on addresses, no copy, nothing taken", "9/2022 Annex B iv", "yes", "no", {
    ...ransomware, breach_types: ["availability"], data_categories: ["identity", "contact", "purchase_history"],
    approx_subjects: 400, backup_available: false, restored_quickly: false,
    other: { logs_prove_no_exfiltration: true, operational_impact: "minor" },
  }],
  ["one customer gets another's statement of account", "9/2022 Annex B v", "yes", "yes", {
    ...mailed, cause: "misdelivery_post", data_categories: ["identity", "financial"], financial: true, approx_subjects: 1,
    data_exfiltrated: true,
  }],
  ["a hole in a hosting site that nobody used, by its logs", "9/2022 Annex B vii", "no", "no", {
    cause: "software_bug", recipient: "none", other: { evidence_of_exploitation: false }, ...put, approx_subjects: 3000,
  }],
  ["medical files out of reach for thirty hours", "9/2022 Annex B viii", "yes", "yes", {
    ...ransomware, breach_types: ["availability"], data_categories: ["health", "identity"], special_category: true,
    vulnerable_subjects: true, backup_available: true, restored_quickly: false, approx_subjects: 8000,
    other: { logs_prove_no_exfiltration: true, outage_hours: 30 },
  }],
  ["newsletter in Cc to twelve plain addresses", "9/2022 Annex B x", "no", "no", {
    cause: "cc_bcc", data_categories: ["contact"], recipient: "unknown", recipient_detail: "known_multiple_untrusted",
    data_exfiltrated: true, approx_subjects: 12, other: { recipients_count: 12, list_reveals_special_category: false },
  }],
  ["newsletter in Cc, nobody looked at what the list reveals", "9/2022 Annex B x", "doubt", "doubt", {
    cause: "cc_bcc", data_categories: ["contact"], recipient: "unknown", recipient_detail: "known_multiple_untrusted",
    data_exfiltrated: true, approx_subjects: 12, other: { recipients_count: 12 },
  }],
  ["invitation of a clinic in Cc to forty patients", "9/2022 Annex B x", "yes", "yes", {
    cause: "cc_bcc", data_categories: ["contact"], recipient: "unknown", recipient_detail: "known_multiple_untrusted",
    data_exfiltrated: true, approx_subjects: 40, other: { list_reveals_special_category: true },
  }],
  ["ransomware, sealed data, proof that nothing left, back the same day", "01/2021 case 1", "no", "no", {
    ...ransomware, ...sealed, breach_types: ["availability"], data_categories: ["identity", "financial"], financial: true,
    approx_subjects: 900, ...put, other: { logs_prove_no_exfiltration: true, operational_impact: "none" },
  }],
  ["the same without proof and without encryption", "01/2021 cases 1 and 4", "yes", "yes", {
    ...ransomware, ...restored, breach_types: ["availability"], data_categories: ["identity", "financial"], financial: true,
    approx_subjects: 900, data_exfiltrated: null,
  }],
  ["salted hashes of passwords taken, with e-mail addresses in the clear", "01/2021 case 6", "yes", "yes", {
    ...attack, data_categories: ["credentials", "contact"], credentials: true, encrypted: "hashed_unsalted",
    approx_subjects: 700,
  }],
  ["a phone, sealed and off, lost by a nurse", "01/2021 case 10", "no", "no", {
    ...sealed, cause: "loss_theft_device", recipient: "unknown", data_categories: ["identity", "health"],
    special_category: true, vulnerable_subjects: true, data_exfiltrated: false, approx_subjects: 60,
    breach_types: ["confidentiality", "availability"],
  }],
  ["the same phone with the code on a note beside it", "AP: third condition", "yes", "yes", {
    ...sealed, key_compromised: true, cause: "loss_theft_device", recipient: "unknown", data_categories: ["health"],
    special_category: true, data_exfiltrated: null, approx_subjects: 60,
  }],
  ["the same phone, and nobody knows where the code was", "AP: third condition", "doubt", "doubt", {
    ...sealed, key_compromised: null, cause: "loss_theft_device", recipient: "unknown", data_categories: ["health"],
    special_category: true, data_exfiltrated: null, approx_subjects: 60,
  }],
  ["a leaving salesman takes plain contact data along", "01/2021 case 8", "yes", "no", {
    cause: "insider_misuse", recipient: "malicious", recipient_detail: "former_employee_known", data_exfiltrated: true,
    approx_subjects: 350,
  }],
  ["a file by mistake to the accountant of the house, who deleted it", "01/2021 case 9", "no", "no", {
    cause: "misdelivery_email", recipient: "trusted", recipient_detail: "ongoing_relationship_known_procedures", ...put,
    data_categories: ["identity", "employment"], approx_subjects: 30, other: { written_deletion_confirmation: true },
  }],
  ["a file by mistake to a colleague of another team, who deleted it", "9/2022 IV.B: trusted recipient", "no", "no", {
    cause: "misdelivery_email", recipient: "internal", recipient_detail: "colleague_other_department", ...put,
    data_categories: ["identity", "financial"], financial: true, vulnerable_subjects: true, approx_subjects: 1,
    other: { recipient_reported_immediately: true },
  }],
  ["two invoices for shoes swapped, both asked back", "01/2021 case 13", "no", "no", {
    ...mailed, cause: "misdelivery_post", data_categories: ["identity", "contact", "purchase_history"], approx_subjects: 2,
    ...put, other: { return_requested: true },
  }],
  ["social security numbers of ten thousands mailed to strangers", "01/2021 case 14", "yes", "yes", {
    ...mailed, recipient_detail: "known_multiple_untrusted", data_categories: ["identity", "national_id"],
    bsn_or_national_id: true, approx_subjects: 25_000, data_exfiltrated: true, other: { deletion_requested: true },
  }],
  ["a letter with a plain name and address to a stranger who keeps silent", "AP: in doubt, notify", "yes", "no", {
    ...mailed, approx_subjects: 1, data_exfiltrated: true, other: { recipient_unresponsive: true },
  }],
  ["a mailbox of a payroll office read by an attacker", "01/2021 case 18", "yes", "yes", {
    ...attack, cause: "social_engineering", data_categories: ["identity", "financial", "employment"], financial: true,
    approx_subjects: 11, data_exfiltrated: null,
  }],
  ["two million plain addresses copied by an attacker", "9/2022 IV.B: number", "yes", "yes", {
    ...attack, approx_subjects: 2_000_000,
  }],
  ["a list of a shelter posted by somebody who was threatened off", "9/2022 IV.B: severity", "yes", "yes", {
    ...mailed, recipient: "malicious", recipient_detail: "known_adversary", data_exfiltrated: true, approx_subjects: 1,
    other: { physical_safety: true },
  }],
  ["wrong doses in the files of patients", "9/2022: integrity", "yes", "yes", {
    breach_types: ["integrity"], cause: "data_inaccuracy", recipient: "none", data_categories: ["health"],
    special_category: true, vulnerable_subjects: true, data_exfiltrated: false, approx_subjects: 12,
  }],
  ["diagnoses on an open web page, nobody knows for how long", "9/2022 IV.B", "yes", "yes", {
    cause: "misconfiguration", recipient: "public", recipient_detail: "potential_public", data_categories: ["health"],
    special_category: true, other: { exposure_hours: 2 },
  }],
]; // biome-ignore format: a story reads as one block.

const said: Record<Yes, string> = { yes: "required", no: "not-required", doubt: "unknown" };

describe("breaches that nobody published", () => {
  it.each(stories)("%s (%s): notify %s, inform %s", (story, _by, notify, inform, facts) => {
    const read = readCases([{ id: story, facts: { ...nothingSaid, ...facts } }]);
    if (!read.ok) throw new Error(read.problem);
    const [one] = read.cases.map((each) => assessCase(each.id, each.facts, "nl"));
    expect([one?.notifyAuthority, one?.informPeople]).toEqual([said[notify], said[inform]]);
  });
});

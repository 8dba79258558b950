import { describe, expect, it } from "vitest";
import type { Facts } from "#lib/facts/facts.ts";
import { factsOfCase } from "./case-facts.ts";
import type { CaseFacts } from "./published-case.ts";
import { readCases } from "./read-cases.ts";

function told(facts: object): Facts {
  const read = readCases([{ id: "A-1", facts }]);
  if (!read.ok) throw new Error(read.problem);
  return factsOfCase(read.cases[0]?.facts as CaseFacts);
}
const { nature, recipient, recovery, groups, parts } = {
  nature: (facts: object) => told(facts).nature,
  recipient: (facts: object) => told(facts).recipient,
  recovery: (facts: object) => told(facts).recovery,
  groups: (facts: object) => (told(facts).groups[0] as Facts["groups"][number]).facts,
  parts: (facts: object) => told(facts).parts,
};
const confidentiality = { breach_types: ["confidentiality"] };

describe("what happened", () => {
  it("is only a weakness where somebody looked and nobody had gone through", () => {
    const hole = { ...confidentiality, cause: "software_bug", recipient: "none", data_exfiltrated: false };
    const looked = { other: { evidence_of_exploitation: false } };
    expect(nature({ ...hole, ...looked }).dataAffected.value).toBe("weakness-only");
    expect(nature(hole).dataAffected.value).toBe("affected");
    expect(nature({ ...hole, ...looked, recipient: "public" }).dataAffected.value).toBe("affected");
    expect(nature({ ...hole, ...looked, data_exfiltrated: null }).dataAffected.value).toBe("affected");
  });

  it.each([
    [{ other: { logs_prove_no_exfiltration: true } }, "excluded-by-evidence"],
    [{ other: { forensics_prove_no_access: true } }, "excluded-by-evidence"],
    [{ other: { returned_unopened: true } }, "excluded-by-evidence"],
    [{ other: { logs_prove_no_exfiltration: false } }, "not-excluded"],
    [{ data_exfiltrated: false }, "not-excluded"],
    [{ data_exfiltrated: true, other: { logs_prove_no_exfiltration: true } }, "it-happened"],
    [{}, "not-excluded"],
  ])("%j: reading is %s", (facts, expected) => {
    expect(nature({ ...confidentiality, ...facts }).readingExcluded.value).toBe(expected);
  });

  it("is meant by attackers and by people inside who look where they may not", () => {
    expect(nature({ cause: "unauthorised_internal_access" }).intent.value).toBe("malicious");
    expect(nature({ cause: "loss_theft_paper", recipient: "malicious" }).intent.value).toBe("malicious");
    expect(nature({ cause: "misdelivery_post", recipient: "unknown" }).intent.value).toBe("accidental");
    expect(nature({}).intent.value).toBeNull();
  });
});

describe("who has the data", () => {
  it.each([
    ["none", null, "nobody"],
    ["internal", "employee_exceeding_authority", "colleague"],
    ["trusted", null, "trusted-recipient"],
    ["trusted", "bank_secrecy_no_relationship", "known-stranger"],
    ["unknown", null, "unknown-person"],
    ["unknown", "known_single_cooperative", "known-stranger"],
    ["unknown", "random_other_users", "unknown-person"],
    ["unknown", "attacker", "adversary"],
    ["malicious", "thief_unknown", "unknown-person"],
    ["malicious", "former_employee_known", "known-stranger"],
    ["malicious", "state_actor", "adversary"],
    ["public", "potential_public", "public"],
    [null, "known_single_untrusted", null],
  ])("%s, %s: %s", (who, detail, expected) => {
    expect(recipient({ recipient: who, recipient_detail: detail }).holder.value).toBe(expected);
  });

  it("leaves open who read along on an open line", () => {
    expect(recipient({ recipient: "trusted", other: { insecure_channel: true } }).holder.value).toBeNull();
  });

  it.each([
    [{ other: { written_deletion_confirmation: true } }, "confirmed-in-writing", "fact"],
    [{ other: { declaration_no_copies: true } }, "confirmed-in-writing", "fact"],
    [{ other: { deletion_confirmed: true } }, "said-so", "fact"],
    [
      { other: { deletion_confirmed: true }, recipient: "unknown", data_exfiltrated: true },
      "said-so",
      "suspicion",
    ],
    [{ mitigated_before_harm: true, recipient: "unknown" }, "said-so", "fact"],
    [{ mitigated_before_harm: true, recipient: "internal" }, "confirmed-in-writing", "fact"],
    [{ other: { return_requested: true }, mitigated_before_harm: false }, "no", "fact"],
    [{ other: { recipient_unresponsive: true } }, "no", "fact"],
    [{}, null, "fact"],
  ])("%j: assurance is %s, as a %s", (facts, value, certainty) => {
    expect(recipient(facts).deletionConfirmed).toMatchObject({ value, certainty });
  });

  it("counts recipients where the source does, and the addresses of a list that all could see", () => {
    expect(recipient({ other: { recipients_count: 15 } }).recipientCount.value).toEqual({ min: 15, max: 15 });
    const list = { cause: "cc_bcc", approx_subjects: 101 };
    expect(recipient(list).recipientCount.value).toEqual({ min: 101, max: 101 });
    expect(recipient({ recipient_detail: "known_multiple_untrusted" }).recipientCount.value).toBeNull();
  });
});

describe("what came back", () => {
  const lost = { breach_types: ["availability"], restored_quickly: false };

  it("is not asked of data that stayed at hand", () => {
    const kept = recovery({ ...confidentiality, cause: "loss_theft_device" });
    expect([kept.backup.value, kept.restored.value]).toEqual(["not-needed", "not-needed"]);
  });

  it("tells late from never", () => {
    expect(recovery({ ...lost, backup_available: false }).restored.value).toBe("not-restored");
    expect(recovery({ ...lost, backup_available: false, other: { restore_days: 5 } }).restored.value).toBe(
      "late",
    );
  });

  it("weighs what the outage did, by what the source says or by what the data are for", () => {
    expect(recovery({ ...lost, other: { operational_impact: "minor" } }).outageEffect.value).toBe("limited");
    expect(recovery({ ...lost, other: { service_critical: true } }).outageEffect.value).toBe("serious");
    const patients = { data_categories: ["health"], vulnerable_subjects: true };
    expect(recovery({ ...lost, ...patients }).outageEffect.value).toBe("serious");
    expect(recovery(lost).outageEffect.value).toBeNull();
    expect(recovery({ ...lost, restored_quickly: true }).outageEffect.value).toBe("none");
  });
});

describe("whose data", () => {
  const none = { criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false };

  it("are named by the list and by the questions beside it", () => {
    const facts = { ...none, data_categories: ["identity", "wages", "constructor"], financial: true };
    expect(groups(facts).dataCategories).toMatchObject({
      value: ["name", "other", "financial-data"],
      certainty: "fact",
    });
    expect(groups({ ...facts, credentials: null }).dataCategories.certainty).toBe("suspicion");
  });

  it("are special where the source says so, also when it names no category", () => {
    expect(groups({ data_categories: ["religion"] }).specialCategories.value).toEqual(["religion-or-belief"]);
    expect(groups({ data_categories: ["contact"], special_category: true }).revealedByContext.value).toBe(
      "yes",
    );
    expect(groups({ data_categories: ["contact"] }).specialCategories.value).toBeNull();
  });

  it("were sealed only as far as the source says, and not at all on paper", () => {
    const sealed = { encrypted: "full", key_compromised: false };
    expect(groups(sealed)).toMatchObject({ measure: { value: "encrypted" }, key: { value: "safe" } });
    expect(groups({ ...sealed, key_compromised: null }).key.value).toBeNull();
    expect(groups({ ...sealed, other: { weak_password: true } }).soundness.value).toBe("weak");
    expect(groups({ ...sealed, other: { device_unlocked: true } }).device.value).toBe("on-or-unlocked");
    expect(groups({ cause: "hacking" }).measure.value).toBeNull();
    expect(groups({ cause: "loss_theft_paper" }).measure.value).toBe("none");
  });

  it("may belong to somebody whose address is a secret", () => {
    expect(groups({ other: { protected_addresses: true } }).physicalSafety.value).toBe("yes");
    expect(groups({ other: { protected_addresses_possible: true } }).physicalSafety.value).toBeNull();
    expect(groups({ other: { no_protected_identity: true } }).physicalSafety.value).toBe("no");
  });

  it("are out of danger afterwards only when nobody else can still have them", () => {
    const mended = { mitigated_before_harm: true, data_exfiltrated: false };
    expect(groups({ ...mended, recipient: "trusted" }).highRiskRemoved.value).toBe("yes");
    expect(groups({ ...mended, recipient: "unknown" }).highRiskRemoved.value).toBeNull();
    expect(groups({ ...mended, recipient: "none", data_exfiltrated: null }).highRiskRemoved.value).toBeNull();
  });

  it("are a processor's only where the source says so", () => {
    expect(parts({ other: { role: "processor" } })[0]?.facts.ourRole.value).toBe("processor");
    expect(parts({ cause: "processor_error" })).toEqual([]);
  });
});

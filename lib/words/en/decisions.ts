/** Words of lib/decisions: the duties, their outcomes and what makes an approval lapse. */
export const decisions = {
  duty: {
    "notify-authority": "Notify the Dutch DPA",
    "inform-people": "Inform people",
    "keep-register": "Record in the breach register",
  },
  outcome: {
    required: "Required",
    "not-required": "Not required",
    unknown: "Not yet known",
    "public-notice": "Public communication",
  },
  inDoubt: "In doubt, notify",
  notify: {
    required: "Notify the Dutch DPA of this breach.",
    notRequired: "Notifying the Dutch DPA is not needed: a risk to people is unlikely.",
    inDoubt: "Not yet known. In doubt, notify: make a preliminary notification before the deadline.",
    noBreach: "Notifying the Dutch DPA is not needed: this is not a personal data breach.",
    breachUnknown: "Not yet known: first find out quickly whether this is a personal data breach.",
    onlyProcessor:
      "Notifying the Dutch DPA is not up to us: we are the processor. Tell the controller at once.",
  },
  inform: {
    required: "Inform these people without undue delay.",
    notRequired: "Informing is not required: a high risk is not likely.",
    unreadable: "Informing is not required: nobody can read the data.",
    removed: "Informing is not required: later measures took the high risk away.",
    publicNotice: "Make a public communication that reaches these people equally well.",
    unknown: "Not yet known: it depends on what is still missing.",
    noGroups: "Not yet known: first record which people are concerned.",
    noBreach: "Informing is not needed: this is not a personal data breach.",
    breachUnknown: "Not yet known: first find out quickly whether this is a personal data breach.",
    onlyProcessor: "Informing is not up to us: we are the processor. Tell the controller at once.",
    financialFirm:
      "Informing is not required of a financial undertaking (Article 42 of the Dutch implementation act). Duty of care or DORA may still ask for it.",
    weightyInterest:
      "People are not informed because of a weighty interest (Article 41 of the Dutch implementation act). That is decided by a person, with a reason.",
    ordered: "Inform these people: the Dutch DPA ordered it.",
    orderAgainstException:
      "Not yet known: the Dutch DPA orders to inform, but Article 41 or 42 of the Dutch implementation act applies too. A person decides.",
    decidedAgainstOrder:
      "It was decided not to inform, despite an order of the Dutch DPA. The reason has been recorded.",
    orderUnread: "Not yet known: the Dutch DPA decided something that has not been recorded yet.",
    authorityExempts: "Informing is not required: the Dutch DPA decided so.",
    authorityPublicNotice: "Publish a public communication: the Dutch DPA decided that it is enough.",
  },
  register: {
    yes: "This breach belongs in the breach register.",
    no: "This does not belong in the breach register: it is not a personal data breach.",
    unknown: "Not yet known: first find out whether this is a personal data breach.",
  },
  judged:
    "{level, select, unlikely {Judged: a risk is unlikely.} risk {Judged: there is a risk.} other {Judged: the risk is high.}}",
  deviation: "Deviates from the proposal",
  deviationReason: "Reason",
  deviationReasonMissing:
    "It was judged differently, but without a reason. The proposal stands until there is one.",
  lapse: {
    outcome: {
      required: "The outcome changed: this is now required.",
      "not-required": "The outcome changed: this is now not required.",
      unknown: "The outcome changed: this is now not yet known.",
      "public-notice": "The outcome changed: it is now a public communication.",
    },
    protection: "The protection on which the decision rests is no longer certain.",
    risk: "{after, select, unknown {The risk is no longer certain.} other {The risk is higher than when this was approved.}}",
    facts: "The facts are less favourable than when this was approved.",
  },
  spelled: {
    group: "for {group}",
    risk: "Risk: {level}",
    missing: "Still needed: {paths}",
    proposed: "The proposal was: {outcome}",
  },
} as const;

/** Words of lib/law and lib/encryption: the articles, and why each answers as it does. */
export const law = {
  cite: {
    gdpr: "Article {article} GDPR",
    uavg: "Article {article} of the Dutch GDPR Implementation Act",
    edpb: "EDPB, on Article {article} GDPR",
    ap: "Dutch DPA, on Article {article} GDPR",
    "reg-1182-71": "Article {article} of Regulation 1182/71",
  },
  checkedOn: "Compared with the source on {day}",
  answer: { yes: "Yes", no: "No", unknown: "Not yet known" },
  unreadable: {
    yes: {
      encrypted: "The data cannot be read: all of them were encrypted beforehand and the key is safe.",
      hashed: "The data cannot be read: all of them were hashed beforehand and the key is safe.",
      "otherwise-unintelligible":
        "The data cannot be read: all of them were made unintelligible beforehand, and that still holds.",
      none: "The data can be read.",
    },
    unknown: "It is not yet certain that others cannot read the data.",
    measure: { none: "The data were not encrypted, hashed or made unreadable in another way." },
    appliedBefore: {
      no: "The protection was not in place when it happened. Encryption by an attacker does not count.",
    },
    coverage: { part: "Not all of the data had been made unreadable." },
    soundness: {
      weak: "The way of encrypting or hashing is weak.",
      broken: "The way of encrypting or hashing has been broken.",
    },
    key: {
      "at-risk": "The key was at risk.",
      exposed: "The key is in the wrong hands.",
    },
    device: { "on-or-unlocked": "The device was on or not locked." },
  },
  "4-12": {
    title: "Is this a personal data breach?",
    noPersonalData: "No personal data are involved.",
    weaknessOnly: "There was only a weakness. Nothing happened to personal data.",
    breach: "Something happened to personal data. That makes it a personal data breach.",
    unknown: "It is not yet certain that anything happened to personal data.",
  },
  "33-1": {
    title: "Notify the Dutch DPA",
    noGroups: "It is not yet recorded which people are concerned.",
    risk: "{level, select, high {A high risk to people is likely.} other {A risk to people cannot be ruled out.}}",
    otherGroups: "The same holds for another group of people.",
    unlikely: "A risk to people is unlikely.",
    unknown: "It is not yet certain that people are at risk. In doubt, notify.",
  },
  "33-1-encryption": {
    title: "Unreadable data: the Dutch DPA's three conditions",
    intactUnknown: "It is not yet certain that the data are still fully intact.",
    notIntact: "The data are no longer fully intact.",
    backupUnchecked: "Nobody has checked yet that the back-up is complete.",
    backupUnknown: "It is not yet certain that there is a complete back-up.",
    noBackup: "There is no complete back-up. You no longer have full control of the data.",
    allThree: "The data are intact and you still have all of them yourself.",
  },
  "33-1-trusted-recipient": {
    title: "Trustworthy recipient",
    trusted: "The recipient can be trusted, did nothing with the data and no longer has them.",
    unknown: "It is not yet certain that the recipient can be trusted and that the data are gone.",
    holder: "The data did not end up with a colleague or a standing, trustworthy partner.",
    intent: "It was done on purpose. That leaves no ground for trust.",
    copiedOrUsed: "The recipient copied or used the data.",
    deletionConfirmed: "The recipient has not confirmed that the data are gone.",
  },
  "33-1-deadline": { title: "Period of 72 hours" },
  "33-1-late-reason": {
    title: "Reasons for the delay",
    notAware: "It has not been established yet since when the breach is known.",
    "in-time": "The notification is within 72 hours.",
    "within-1182":
      "The notification is after the target of 72 hours, but still in time under Regulation 1182/71. No reasons are needed.",
    missing: "The notification is late. Explain why.",
    given: "The notification is late. The reason has been recorded.",
  },
  "33-5": {
    title: "Record in the breach register",
    always: "Every breach goes into the register, also one that need not be notified.",
    noBreach: "This is not a personal data breach, so it does not belong in the breach register.",
    unknown: "It is not yet certain that this is a personal data breach.",
  },
  "34-1": {
    title: "Inform people",
    noGroups: "It is not yet recorded which people are concerned.",
    high: "A high risk to these people is likely.",
    notHigh:
      "{level, select, unlikely {A risk to these people is unlikely.} other {There is a risk to these people, but not a high one.}}",
    unknown: "It is not yet certain that the risk to these people is high.",
  },
  "34-3a": {
    title: "Exception: unreadable data",
    notTheAccess:
      "Making data unreadable helps against reading. It does not help when data are gone, out of reach or wrong.",
    accessUnknown: "It is not yet certain what losing the data means for these people.",
    overruled: "The risk was judged high, although the data had been made unreadable.",
  },
  "34-3b": {
    title: "Exception: high risk removed",
    no: "No later measures took the high risk away.",
    unknown: "It is not yet recorded whether later measures took the high risk away.",
    howMissing: "Record which measure took the high risk away.",
    removed: "Later measures took the high risk away.",
  },
  "34-3c": {
    title: "Public communication instead of a message",
    no: "Informing everybody one by one is not a disproportionate effort.",
    unknown: "It is not yet recorded whether informing everybody one by one is a disproportionate effort.",
    whyMissing: "Record why informing everybody one by one is a disproportionate effort.",
    publicNotice:
      "Informing everybody one by one is a disproportionate effort. There will be an equally effective public communication.",
  },
} as const;

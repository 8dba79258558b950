/** Words of lib/law and lib/encryption: the articles, and why each answers as it does. */
export const law = {
  cite: {
    gdpr: "Article {article} GDPR",
    uavg: "Article {article} of the Dutch GDPR Implementation Act",
    edpb: "EDPB, on Article {article} GDPR",
    ap: "Dutch DPA, on Article {article} GDPR",
    recital: "recital {article} GDPR",
    wpg: "Article {article} of the Dutch Police Data Act",
    "edpb-9-2022": "EDPB Guidelines 9/2022, {article}",
    "edpb-1-2021": "EDPB Guidelines 01/2021, case {article}",
    "reg-1182-71": "Article {article} of Regulation 1182/71",
  },
  checkedOn: "Compared with the source on {day}",
  answer: { yes: "Yes", no: "No", unknown: "Not yet known" },
  effect: {
    gate: "Gate: comes before every duty",
    duty: "General rule",
    exception: "Exception",
    override: "Goes above everything",
    informs: "Informs, changes no outcome",
  },
  status: {
    verified: "Compared with a public copy",
    unverified: "Not compared: decides nothing",
    secondHand: "Content confirmed by others, the words themselves not seen",
  },
  standing: {
    source: "Settings of the organisation",
  },
  review: {
    note: "Good to know.",
    otherClocks: "Clocks of other laws",
    from: "Holds from",
    terms: {
      verified: "Terms compared with a public copy",
      unverified: "Terms not compared: labelled as such everywhere",
    },
    title: "Legal review of the rules",
    lead: "This list comes from the code and names all {count} rules (version {version}). Read each rule beside its source, tick whether the reading is right and return the list with a name and a date.",
    order:
      "The order is that of a dossier: is it a breach, who must know, by when, and what lifts that. An exception works only after the general rule; a decision of the Dutch DPA goes above everything.",
    first: "Begin here: the words of these rules were not seen.",
    rule: "Rule",
    source: "Source",
    readWith: "Read with",
    does: "What the rule does",
    seen: "Check",
    seenOn: "compared on {day}",
    notSeen: "not compared yet",
    noWords: "The words of the source were not seen and so are not quoted.",
    reading: "How we read it.",
    left: "What is left to a person.",
    right: "Right",
    wrong: "Not right, because:",
  },
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
    method: {
      "aes-256": "AES-256 in a common mode is sound.",
      "aes-192": "AES-192 in a common mode is sound.",
      "aes-128": "AES-128 in a common mode is sound.",
      "aes-ecb": "AES in ECB mode is weak: equal pieces of text stay recognisable.",
      chacha20: "ChaCha20 is sound.",
      "rsa-3072": "RSA with 3072 bits or more is sound.",
      "rsa-2048":
        "RSA with fewer than 3000 bits counts as sound in Europe up to and including 2025, and as ageing after that.",
      "rsa-short": "RSA with fewer than 2048 bits can be cracked.",
      "3des": "3DES is ageing, and the standard has not allowed it since 2024.",
      des: "DES is broken: its key is too short.",
      rc4: "RC4 is broken and forbidden for secure connections.",
      "bitlocker-pin": "BitLocker with a PIN or password at start-up is sound.",
      "bitlocker-tpm":
        "BitLocker without a PIN is weak: whoever has the device can make the chip give up the key.",
      filevault: "FileVault is sound (AES-XTS, with the user's password).",
      luks: "LUKS is sound.",
      veracrypt: "VeraCrypt is sound (AES-256 in XTS mode, among others).",
      "zip-aes": "A ZIP file with AES is sound if the password is strong.",
      "zip-crypto": "The old ZIP encryption (ZipCrypto) is broken.",
      "office-2010": "The encryption of Office 2010 and newer is sound if the password is strong.",
      "office-2007": "The encryption of Office 2007 is weak: equal pieces of text stay recognisable.",
      "office-2003": "The encryption of Office 97-2003 is broken: its key is too short.",
      tls: "TLS protects data in transit only. Where the data lay, they could be read.",
      argon2id: "Argon2id is a sound password hash.",
      scrypt: "scrypt is a sound password hash.",
      bcrypt: "bcrypt with a cost of 10 or higher is a sound password hash.",
      "bcrypt-low": "bcrypt with a cost below 10 is weak: passwords can be guessed too quickly.",
      pbkdf2: "PBKDF2 with 600,000 rounds or more is a sound password hash.",
      "pbkdf2-low": "PBKDF2 with fewer than 600,000 rounds is weak: passwords can be guessed too quickly.",
      "sha2-keyed": "SHA-2 with a secret key is sound as long as the key is safe.",
      "sha2-salted": "SHA-2 with a salt is weak: it is computed so fast that values can be guessed.",
      "sha2-unsalted":
        "SHA-2 without a salt keeps nothing secret: values can be looked up in ready-made tables.",
      sha1: "SHA-1 is broken.",
      md5: "MD5 is broken.",
      tokenised: "Tokens say nothing without the table that goes with them.",
      pseudonymised:
        "Pseudonymising does not make data unreadable: the rest can be read and people can sometimes be recognised.",
    },
    soundness: {
      weak: "The way of encrypting or hashing is weak.",
      broken: "The way of encrypting or hashing has been broken.",
    },
    key: {
      "at-risk": "The key was at risk.",
      exposed: "The key is in the wrong hands.",
    },
    keyWhere: {
      "beside-data": "The key was on the device or beside the data. That put the key at risk.",
    },
    whoKnew: {
      "some-outside": "Somebody outside the organisation knew the key or the password, or perhaps did.",
      "finder-could": "Whoever has the data now can know the key or the password.",
    },
    passwordStrength: {
      weak: "The password is weak and can be guessed. That puts the key at risk.",
      none: "There was no password or PIN on it.",
    },
    remoteWipe: {
      confirmed:
        "The device was wiped remotely. That does not count here: somebody may have seen the data before.",
      sent: "The order to wipe is not confirmed and does not count.",
    },
    contradiction: {
      soundness:
        "The technique was said to be sound. That does not agree with the list of techniques; the list prevails.",
      key: "The key was said to be safe. That does not agree with what was filled in about the key; the worst counts.",
    },
    device: { "on-or-unlocked": "The device was on or not locked." },
  },
  "4-12": {
    title: "Is this a personal data breach?",
    reading:
      "Two gates: are personal data concerned, and did something happen to them? A weakness that nobody used is no breach. A suspicion opens a gate and never closes one.",
    left: "Whether the data are about identifiable people, and whether it is excluded that anybody reached them.",
    noPersonalData: "No personal data are involved.",
    weaknessOnly: "There was only a weakness. Nothing happened to personal data.",
    breach: "Something happened to personal data. That makes it a personal data breach.",
    unknown: "It is not yet certain that anything happened to personal data.",
  },
  "33-1": {
    title: "Notify the Dutch DPA",
    reading:
      "Notifying is the rule. That a risk is unlikely must be shown: it holds only if it holds for every group, also at the worst value of every open fact. In doubt, notify.",
    left: "How great the risk to people is. A person may deviate from the proposal, with a reason.",
    noGroups: "It is not yet recorded which people are concerned.",
    risk: "{level, select, high {A high risk to people is likely.} other {A risk to people cannot be ruled out.}}",
    otherGroups: "The same holds for another group of people.",
    unlikely: "A risk to people is unlikely.",
    unknown: "It is not yet certain that people are at risk. In doubt, notify.",
  },
  "33-1-encryption": {
    title: "Unreadable data: the Dutch DPA's three conditions",
    reading:
      "The Dutch DPA names three conditions, all needed: data intact, full control (recent back-up), key safe and not to be found. Failing one leads back to the ordinary risk test. It takes away the risk of reading only.",
    left: "Whether the technique was good enough, whether the key is really safe and whether the back-up is recent enough.",
    intactUnknown: "It is not yet certain that the data are still fully intact.",
    notIntact: "The data are no longer fully intact.",
    backupUnchecked: "Nobody has checked yet that the back-up is complete.",
    backupUnknown: "It is not yet certain that there is a complete back-up.",
    noBackup: "There is no complete back-up. You no longer have full control of the data.",
    allThree: "The data are intact and you still have all of them yourself.",
  },
  "33-1-trusted-recipient": {
    title: "Trustworthy recipient",
    reading:
      "Trust rests on a standing relation and known procedures, not on a profession. The recipient acted in good faith, copied or used nothing, and confirmed deletion in writing or opened nothing and says it is gone.",
    left: "Whether this recipient can really be trusted. Only half of the Dutch DPA's text was seen.",
    trusted: "The recipient can be trusted, did nothing with the data and no longer has them.",
    unknown: "It is not yet certain that the recipient can be trusted and that the data are gone.",
    holder: "The data did not end up with a colleague or a standing, trustworthy partner.",
    intent: "It was done on purpose. That leaves no ground for trust.",
    copiedOrUsed: "The recipient copied or used the data.",
    deletionConfirmed: "The recipient has not confirmed that the data are gone.",
  },
  "33-1-deadline": {
    title: "Period of 72 hours",
    reading:
      "72 elapsed hours from the moment the breach is known, also in weekends and when the clock changes. That is a ceiling: without undue delay is the norm.",
    left: "From which moment the breach is known: a reasonable degree of certainty that personal data were affected. A person judges that, with a reason.",
  },
  "33-1-late-reason": {
    title: "Reasons for the delay",
    reading:
      "Three answers: in time; after the strict 72 hours but within the hour that Regulation 1182/71 does not count; late. Only late obliges to give reasons. A late notification is always possible.",
    left: "Whether the reason convinces. Investigation, bundling, holidays and internal rules are weak reasons according to the Dutch DPA.",
    notAware: "It has not been established yet since when the breach is known.",
    "in-time": "The notification is within 72 hours.",
    "within-1182":
      "The notification is after the target of 72 hours, but still in time under Regulation 1182/71. No reasons are needed.",
    missing: "The notification is late. Explain why.",
    given: "The notification is late. The reason has been recorded.",
  },
  "33-5": {
    title: "Record in the breach register",
    reading:
      "Every breach goes into the register, notified or not, with the reasons for each decision. Nothing lifts this duty; only what is no breach stays outside.",
    left: "How long the register is kept: the GDPR names no period.",
    always: "Every breach goes into the register, also one that need not be notified.",
    noBreach: "This is not a personal data breach, so it does not belong in the breach register.",
    unknown: "It is not yet certain that this is a personal data breach.",
  },
  "34-1": {
    title: "Inform people",
    reading:
      "Per group of people with the same data and the same protection, apart from the notification to the authority. There is no number of hours; without undue delay is the norm. One person can be enough.",
    left: "Whether the risk is high, and what without undue delay means here.",
    noGroups: "It is not yet recorded which people are concerned.",
    high: "A high risk to these people is likely.",
    notHigh:
      "{level, select, unlikely {A risk to these people is unlikely.} other {There is a risk to these people, but not a high one.}}",
    unknown: "It is not yet certain that the risk to these people is high.",
  },
  "34-3a": {
    title: "Exception: unreadable data",
    reading:
      "The protection is ours, was there beforehand, covers all affected data and still holds. It helps against reading and never against data that are gone, out of reach or wrong. An attacker's encryption does not count.",
    left: "Whether the measure was appropriate given the state of the art.",
    notTheAccess:
      "Making data unreadable helps against reading. It does not help when data are gone, out of reach or wrong.",
    accessUnknown: "It is not yet certain what losing the data means for these people.",
    overruled: "The risk was judged high, although the data had been made unreadable.",
  },
  "34-3b": {
    title: "Exception: high risk removed",
    reading:
      "Action was taken before anybody could do anything with the data. The measure is described; a suspicion that it worked is not enough.",
    left: "Whether the measure really took the high risk away.",
    no: "No later measures took the high risk away.",
    unknown: "It is not yet recorded whether later measures took the high risk away.",
    howMissing: "Record which measure took the high risk away.",
    removed: "Later measures took the high risk away.",
  },
  "34-3c": {
    title: "Public communication instead of a message",
    reading:
      "This ground lifts no duty: it changes how the duty is met. The effort is described. Costs alone seldom suffice, and people with a known address are reached directly.",
    left: "Whether the effort is disproportionate, and whether the public communication is equally effective.",
    no: "Informing everybody one by one is not a disproportionate effort.",
    unknown: "It is not yet recorded whether informing everybody one by one is a disproportionate effort.",
    whyMissing: "Record why informing everybody one by one is a disproportionate effort.",
    publicNotice:
      "Informing everybody one by one is a disproportionate effort. There will be an equally effective public communication.",
  },
  "33-2": {
    title: "Processor: tell the controller",
    reading:
      "The duties of Article 33(1) and Article 34 rest on the controller. Who is only a processor tells the controller at once. That holds only once it is certain for every part of the data and somebody else notifies.",
    left: "Whether the roles match what actually happens, and whether the contract has a shorter period.",
    none: "We are not the processor of any part of the data.",
    alsoController: "We are not the processor of all data. For our own part we notify ourselves.",
    weFile: "We notify on behalf of the controller. That follows from the agreement.",
    unknown:
      "It is not yet certain for every part of the data that we are the processor and that somebody else notifies.",
    onlyProcessor: "We are the processor of all data. The controller notifies and informs.",
    tell: "Tell the controller at once.",
    told: "The controller has been told.",
  },
  "33-3": {
    title: "What a notification contains",
    reading:
      "A list to work from, never a threshold. What is not known yet follows later (paragraph 4). Numbers may be estimates.",
    left: "Whether the description is enough for the authority.",
    complete: "All that a notification must contain has been recorded.",
    a: "Not complete yet: the nature of the breach, the kinds of data and people, and about how many (point a).",
    b: "Not complete yet: whom the authority can contact (point b).",
    c: "Not complete yet: the likely consequences (point c).",
    d: "Not complete yet: the measures (point d).",
    neverWaits: "Do not wait for this. Notify what is known and complete it later.",
  },
  "33-4": {
    title: "Notifying in phases",
    reading:
      "Notify with what is known. What paragraph 3 asks and is still missing goes out in a follow-up, and so does what changes later.",
    left: "When a follow-up is needed and what counts as undue further delay.",
    complete: "Nothing is open any more that a notification must contain.",
    later: "What is still open goes out in a follow-up.",
  },
  "34-2": {
    title: "What the message to people contains",
    reading:
      "Four parts in plain language: what happened, whom to contact, what it can mean, what was done. Recital 86 adds what people can do themselves. Send quickly what is known, complete it later.",
    left: "Whether the language is clear enough for these people.",
    complete: "What the message must contain at least has been recorded.",
    nature: "Not recorded yet: what happened and to which data.",
    contact: "Not recorded yet: whom these people can contact.",
    consequences: "Not recorded yet: what this can mean for these people.",
    measures: "Not recorded yet: which measures were taken.",
    advice: "Also tell people what they can do themselves.",
  },
  "34-4": {
    title: "Decision of the Dutch DPA about informing",
    reading:
      "A decision of the Dutch DPA goes above our own judgement and above the exceptions of paragraph 3. It may also confirm an exception. What nobody has read yet never leads to not required. Where Article 41 or 42 of the Dutch implementation act applies too, a person decides, with a reason.",
    left: "What exactly the decision asks, whether to object, and how an order relates to Articles 41 and 42 of the Dutch implementation act.",
    nothing: "The Dutch DPA decided nothing about this.",
    unread: "The Dutch DPA decided something. Record what.",
    inform: "The Dutch DPA orders to inform these people.",
    maybeExempt:
      "The Dutch DPA decided that informing is not needed or may be public. It is not yet certain that this covers this group.",
    "confirm-34-3a": "The Dutch DPA decided: the data are unintelligible, no need to inform.",
    "confirm-34-3b": "The Dutch DPA decided: the high risk was removed, no need to inform.",
    "confirm-34-3c": "The Dutch DPA decided: a public communication is enough.",
    against:
      "Article 41 or 42 of the Dutch implementation act says otherwise. Have a person decide and record the reason.",
    decided: {
      inform: "It was decided to comply with the order.",
      "not-inform": "It was decided not to comply with the order. The reason has been recorded.",
    },
  },
  "26": {
    title: "Joint controllers: who notifies",
    reading:
      "The arrangement says who notifies and informs. It lifts no duty: people may turn to each of the controllers. Who does not notify makes sure that the other does.",
    left: "Whether the arrangement covers this case, and whether there really is joint control.",
    none: "We are not joint controller of any part.",
    unknown: "Record who notifies according to the arrangement, and where that is written.",
    weFile: "According to the arrangement we notify.",
    otherFiles: "According to the arrangement another organisation notifies. Make sure that it does.",
  },
  "55-56": {
    title: "Which authority",
    reading:
      "The authority of the country of the main establishment leads and hears in which countries people are affected. Who carries out a public task or legal obligation deals with its own authority only (Article 55(2)). The duty to notify stays in any case.",
    left: "Where the main establishment is (Article 4(16)), and whether the processing is cross-border (Article 4(23)).",
    publicBody: "The Dutch DPA is the competent authority: it concerns a public task or legal obligation.",
    outside: "There is no lead authority: the controller has no establishment in the EEA.",
    unknown: "It has not been recorded yet in which country the main establishment is.",
    netherlands: "The Dutch DPA is the (lead) authority: the main establishment is in the Netherlands.",
    noMainInEea:
      "The main establishment is outside the EEA. Record whether there is an establishment in the EEA.",
    elsewhere: "Notify the authority of the country of the main establishment. It leads, not the Dutch DPA.",
  },
  "3-2": {
    title: "Controller outside the EEA",
    reading:
      "A representative in the EEA makes no lead authority. The notification goes to the authority of every country where people concerned live.",
    left: "Whether the GDPR applies to this processing (Article 3(2)), and in which countries people live.",
    established: "There is an establishment in the EEA.",
    unknown: "It is not yet certain whether there is an establishment in the EEA.",
    everyAuthority:
      "Notify the authority of every country where people concerned live: {count, plural, =0 {no country recorded yet} one {# country so far} other {# countries so far}}.",
    moreCountries: "For one group it has not been recorded yet in which countries those people live.",
  },
  "uavg-41": {
    title: "Exception: a weighty interest",
    reading:
      "A person chooses a ground and writes why not informing is necessary and proportionate. Without that text the ground lifts nothing. Article 33 stays: the notification to the authority goes ahead.",
    left: "Whether the ground really applies and whether informing would harm the interest. Grounds f to j and the second paragraph were not compared with a copy.",
    none: "There is no weighty interest in not informing.",
    unknown:
      "It is not yet certain on which ground of Article 41 of the Dutch implementation act people are not informed.",
    necessityMissing: "Write down why not informing is necessary and proportionate.",
    applies: "A person wrote down why not informing is necessary and proportionate.",
  },
  "uavg-42": {
    title: "Exception: financial undertaking",
    reading:
      "Article 34 GDPR does not apply to financial undertakings under the Dutch Financial Supervision Act. Article 33 stays: the notification to the authority goes ahead. Duty of care and DORA (Article 19(3)) may still require informing clients.",
    left: "Whether the organisation is a financial undertaking. The words of the article were not seen. An act amending the Dutch implementation act (36 264) is pending; whether it touches this article was not found.",
    ended: "This exception did not hold on that day.",
    no: "The organisation is not a financial undertaking.",
    unknown: "It is not yet certain whether the organisation is a financial undertaking.",
    applies: "The organisation is a financial undertaking. Article 34 GDPR does not apply.",
    stillCare: "Note: duty of care or DORA (Article 19(3)) may still require informing clients.",
  },
  "uavg-43-2": {
    title: "Journalism, science, art and literature",
    reading:
      "The text was not compared with a copy. So the answer changes no outcome: it points to a lawyer.",
    left: "Whether Articles 33 and 34 GDPR apply to processing for these purposes only.",
    no: "It is not only about journalism, science, art or literature.",
    unknown: "It has not been recorded whether it is only about journalism, science, art or literature.",
    askLawyer:
      "Other rules may apply to journalism, science, art or literature only. Ask a lawyer. The proposal stands.",
  },
  "wpg-33a": {
    title: "Police data",
    reading:
      "The text was not compared with a copy. So the answer changes no outcome: it points to the act on police data. The Dutch DPA's form knows that act as a legal basis.",
    left: "What the act on police data asks in case of a breach, and within which period.",
    no: "No police data are involved.",
    unknown: "It has not been recorded yet under which act this is notified.",
    concerned:
      "Police data are concerned. Read the act on police data (Article 33a) beside this: its text has not been checked here yet.",
  },
  "1182-71-3": {
    title: "How periods are counted",
    reading:
      "The hour in which the breach became known is not counted: that gives a second line, up to an hour after the strict 72 hours. Paragraph 4 is not about periods in hours and moves nothing. Paragraph 5 is told as a disputed note and moves nothing.",
    left: "Whether paragraph 5 (two working days) applies to the 72 hours. The authorities of Bavaria and North Rhine-Westphalia say no, some writers say yes; the Dutch DPA counted calendar days.",
    notAware: "It has not been established yet since when the breach is known.",
    secondLine:
      "The hour in which the breach became known is not counted. So there is a second line after the target.",
    noWeekend: "A weekend or holiday does not move the period of 72 hours.",
    disputed:
      "Disputed: some say that a period always includes two working days (paragraph 5). Do not rely on it.",
  },
} as const;

const yesNo = { yes: "Yes", no: "No" };
const regimeReference = { label: "Number or regimeReference" };

/** The questions of the dossier in English. The AP's lists are translated by us: its form is in Dutch. */
export const facts = {
  unknown: "Not yet known",
  noneOfThese: "None of these",
  several: "More than one answer is possible.",
  sourceAndCertainty: "Source and certainty",
  certainty: {
    question: "How certain is this?",
    fact: "Fact",
    suspicion: "Suspicion",
  },
  source: {
    label: "Source",
    hint: "Who told you this, or which document? For example: mail server log, or call with the supplier on 23 November.",
  },
  moment: {
    date: "Date",
    time: "Time",
    about: "Approximate",
    example: "For example 23-11-2026 and 14:05, or yesterday. The time may stay empty.",
    reading: "Read as {moment} ({ago})",
    readingDay: "Read as {day}, time not known",
  },
  amount: {
    exact: "Exactly",
    exactLabel: "Number",
    between: "Between",
    least: "At least",
    most: "At most",
    range: "between {min} and {max}",
  },
  form: {
    save: "Save",
    saving: "Saving…",
    saveFailed: "Saving failed. Everything you typed is still on this screen. Try again.",
    draftSaved: "Draft kept at {time}",
    draftFailed: "The draft was not kept. Save before you leave this page.",
  },
  progress: "{known} of {total} answered",
  sections: {
    nature: {
      title: "What happened",
      lead: "Write down what you know now. Everything can be added to later.",
    },
    discovery: {
      title: "Timeline",
      lead: "When did it begin, and how did it come to light? An estimate will do.",
    },
    group: {
      title: "Group of data subjects",
      lead: "A group: people with the same leaked data and the same protection. If those differ, make a second group.",
    },
    recipient: {
      title: "Who has the data",
      lead: "Who received, found or took the data, and what do you know about them?",
    },
    recovery: {
      title: "Recovery and measures",
      lead: "What was lost, what came back, and what was done about it?",
    },
    consequences: {
      title: "Consequences for the organisation",
      lead: "What can this mean for the organisation and for the data? Consequences for people are entered per group.",
    },
    parties: {
      title: "Rules and supervisory authorities",
      lead: "Which law applies, and who else has been told?",
    },
    part: {
      title: "Part of the data",
      lead: "Record who is responsible for this part and who notifies it.",
    },
    "other-party": {
      title: "Other organisation",
      lead: "An organisation that is also part of this breach, for example a processor.",
    },
    contact: {
      title: "Reporter and contact person",
      lead: "Who notifies, and whom can the AP call? The AP always asks for the reporter’s name, function and telephone number.",
    },
    communication: {
      title: "Communication to data subjects",
      lead: "What were the data subjects told, when and how? Whether you must inform them is shown under Decisions.",
    },
    order: {
      title: "Decision of the AP about informing",
      lead: "Fill in only if the AP decided anything about informing data subjects (Art. 34(4) GDPR).",
    },
    judgement: {
      title: "Judgement of the risk",
      lead: "The app proposes a risk. You judge. You may deviate, with a reason.",
    },
    lateness: {
      title: "Reasons for the delay",
      lead: "Was the notification later than 72 hours after becoming aware? Then it needs a reason (GDPR Art. 33(1)).",
    },
    regimes: {
      title: "Other duties to notify",
      lead: "The clocks of other laws, each from a moment of its own.",
    },
  },
  headings: {
    whatHappened: "The incident",
    kind: "The kind",
    reading: "What was done with the data",
    papers: "Documents",
    begin: "Beginning and end",
    discovered: "Discovery",
    who: "Who and how many",
    data: "Which data",
    fragile: "Vulnerability",
    protection: "Protection beforehand",
    protectionDetails: "About that protection",
    protectionDetailsLead: "Only if the data were protected beforehand.",
    protectionKey: "About the key or the password",
    protectionDevice: "About the device",
    harm: "Consequences for these people",
    informing: "Reasons not to inform everyone individually",
    informingLead: "Only if there is a high risk.",
    assurance: "What the recipient did with it",
    stopped: "Present state",
    availability: "Availability",
    measures: "Measures",
    reporter: "Reporter",
    contactPerson: "Contact person for the AP",
    contactPersonLead: "Only if this is someone else than the reporter.",
    told: "Already informed",
    toTell: "Still to be informed, or not",
    organisation: "Your organisation",
    exemption: "Exception for an overriding interest",
    exemptionLead: "Fill in only if you want to rely on Article 41 of the Dutch implementation act.",
    underOrder: "Decision of the AP",
    underOrderLead: "Fill in only if the AP decided something that does not cover all groups.",
    ordered: "The decision",
    answered: "Your answer",
  },
  nature: {
    description: {
      label: "What happened?",
      hint: "For example: “On 21 November a list of 1,348 customers was sent to a wrong e-mail address.” Leave out names and citizen service numbers.",
    },
    personalData: {
      label: "Are personal data involved?",
      hint: "Those are data about a recognisable person. For example a name, customer number, photo or IP address.",
      options: yesNo,
    },
    dataAffected: {
      label: "Did something (possibly) happen to the data?",
      hint: "A weakness alone is not a data breach. Choose that only if it is certain that nobody reached the data.",
      options: {
        affected: "Yes, or it cannot be ruled out",
        "weakness-only": "No, there was only a weakness",
      },
    },
    breachTypes: {
      label: "What is the nature of the breach?",
      options: {
        confidentiality: "Personal data (possibly) seen by unauthorised people",
        integrity: "Personal data altered without authorisation or by accident",
        "availability-permanent": "Personal data permanently unavailable (lost or deleted)",
        "availability-temporary": "Personal data temporarily unavailable",
      },
    },
    incidentKind: {
      label: "What kind of incident is it?",
      hint: "If more than one fits, choose how it began. If none fits, choose “Other”.",
      options: {
        "email-wrong-recipient": "E-mail with personal data sent to the wrong recipient(s)",
        "email-cc-instead-of-bcc":
          "E-mail with personal data sent with the recipients in the to or cc field instead of bcc",
        "post-wrong-recipient":
          "Letter or parcel with personal data sent or handed to the wrong recipient(s)",
        "post-returned-opened": "Letter or parcel with personal data returned opened",
        "post-lost": "Letter or parcel with personal data lost",
        "authorisation-wrong": "Authorisation(s) of employee(s) set wrongly",
        "folder-too-open":
          "Network folders or locations with personal data open to too many people in the organisation",
        "device-or-paper-lost":
          "Device, data carrier (for example a USB stick) and/or paper with personal data lost or stolen",
        "published-by-accident": "Personal data published by accident",
        "hacking-malware-phishing": "Hacking, malware (for example ransomware) and/or phishing",
        "wrong-dossier": "Personal data added to the wrong file",
        other: "Other",
      },
    },
    incidentKindNote: {
      label: "Other, namely",
      hint: "Only with “Other”. For example: data of one customer shown in another customer’s portal.",
    },
    intent: {
      label: "Was it by accident or on purpose?",
      hint: "A wrong e-mail address is an accident. A hack or a theft is on purpose.",
      options: { accidental: "By accident", malicious: "On purpose, with bad intentions" },
    },
    attackerEncrypted: {
      label: "Did an attacker encrypt the data?",
      hint: "For example with ransomware. That encryption does not count as protection.",
      options: yesNo,
    },
    readingExcluded: {
      label: "Did an unauthorised person see or take the data?",
      hint: "Choose “ruled out” only if you can prove it, for example with complete log files.",
      options: {
        "excluded-by-evidence": "No, that is ruled out and can be proved",
        "not-excluded": "It cannot be ruled out",
        "it-happened": "Yes",
      },
    },
    readingExcludedHow: {
      label: "What shows that?",
      hint: "For example: “The log files of 20 to 23 November show no download.”",
    },
    attachments: {
      label: "Documents that go with the notification",
      hint: "Give the titles only. For example: supplier’s investigation report, 24 November 2026.",
    },
  },
  discovery: {
    startedAt: { label: "When did it begin?", hint: "An estimate will do." },
    ongoing: {
      label: "Is it still going on?",
      hint: "For example: the file is still online, or the attacker is still inside.",
      options: yesNo,
    },
    endedAt: { label: "When did it stop?", hint: "Leave this empty if it is still going on." },
    detectedAt: {
      label: "When did the first signal come?",
      hint: "From an employee, customer, supplier or system. Also if it was not yet clear what was wrong.",
    },
    discoveredAt: {
      label: "When was the incident discovered?",
      hint: "The AP asks for this moment. Give the true date. You explain a late notification separately.",
    },
    howDiscovered: {
      label: "How was it discovered?",
      hint: "For example: “A customer called that she had received someone else’s letter.”",
    },
    discoveredBy: {
      label: "Who discovered it?",
      hint: "Give the function or department, no name. For example: service desk, customer or processor.",
    },
    processorToldAt: {
      label: "When did the processor tell you?",
      hint: "Only if a processor reported it. That is a company that processes data on instruction, for example a software supplier.",
    },
  },
  group: {
    name: { label: "Name of the group", hint: "For example: patients with an appointment in November." },
    peopleKinds: {
      label: "Who are they?",
      options: {
        employees: "Employees",
        customers: "Customers (current and potential)",
        "pupils-or-students": "Pupils or students",
        patients: "Patients",
        minors: "Minors",
        "other-vulnerable": "People from other vulnerable groups",
        other: "Other",
      },
    },
    description: {
      label: "Description of the group",
      hint: "For example: “People who applied for a benefit in 2025.”",
    },
    people: {
      label: "How many people are there?",
      hint: "For example exactly 1,348, or between 1,200 and 1,400.",
    },
    records: {
      label: "How many data records are there?",
      hint: "A record is for example one line in a file, one letter or one dossier.",
    },
    recordsNote: {
      label: "Explanation of the number of records",
      hint: "For example: “On average there are three appointments per patient.”",
    },
    countries: { label: "In which countries do they live?", options: { "outside-eea": "Outside the EEA" } },
    dataCategories: {
      label: "Which personal data are involved?",
      options: {
        name: "Name",
        gender: "Gender",
        "birth-date-or-age": "Date of birth and/or age",
        bsn: "Citizen service number (BSN)",
        "contact-data": "Contact details",
        address: "Address and place of residence",
        "email-address": "E-mail address",
        "phone-number": "Telephone number",
        "access-data": "Access or identification data",
        "financial-data": "Financial data",
        "bank-account": "Bank account number / IBAN",
        "credit-card": "Credit card data",
        "problem-debts": "Data about (problematic) debts",
        "benefits-or-debts": "Data about benefits and/or debts",
        "other-financial": "Other financial data",
        "identity-document": "(Copies of) passports or other identity documents",
        "location-data": "Location data",
        "criminal-data":
          "Personal data relating to criminal convictions and offences or related security measures",
        other: "Other",
      },
    },
    dataCategoriesNote: {
      label: "Other, namely",
      hint: "With “Other” or “Other financial data”. For example: photos, marks or number plates.",
    },
    specialCategories: {
      label: "Are special categories of personal data involved?",
      hint: "These are the data that the law protects more strongly (GDPR Art. 9).",
      options: {
        "race-or-ethnicity": "Personal data revealing racial or ethnic origin",
        "political-opinions": "Personal data revealing political opinions",
        "religion-or-belief": "Personal data revealing religious or philosophical beliefs",
        "union-membership": "Personal data revealing trade union membership",
        "sex-life-or-orientation": "Data concerning sex life or sexual orientation",
        health: "Data concerning health",
        genetic: "Genetic data",
        biometric: "Biometric data (for example a fingerprint or iris scan)",
      },
    },
    revealedByContext: {
      label: "Does the context reveal something as sensitive as that?",
      hint: "For example: the address list of an addiction clinic says something about health.",
      options: yesNo,
    },
    specialOnlyNominal: {
      label: "Are the special data so in name only?",
      hint: "Choose “Yes” if they say almost nothing about a person. For example a diet on a lunch list.",
      options: yesNo,
    },
    communications: {
      label: "Are messages or communication data involved?",
      hint: "For example the content of e-mails or chats, call records or a telecom company’s bills.",
      options: yesNo,
    },
    identifiable: {
      label: "Can one see who it is about?",
      hint: "A name or BSN shows it directly. A customer number only with effort.",
      options: { directly: "Yes, directly", "with-effort": "Yes, with effort", no: "No" },
    },
    physicalSafety: {
      label: "Can anyone be in physical danger because of this?",
      hint: "For example because of a secret address, stalking or threats.",
      options: yesNo,
    },
    vulnerable: {
      label: "Are there vulnerable people among them?",
      hint: "For example children, patients or people who depend on the organisation.",
      options: yesNo,
    },
    measure: {
      label: "Were the data encrypted, hashed or otherwise made unreadable beforehand?",
      hint: "Choose the most important measure. Encryption by an attacker does not count.",
      options: {
        encrypted: "Encrypted",
        hashed: "Hashed",
        "otherwise-unintelligible": "Made unintelligible or inaccessible in another way",
        none: "No",
      },
    },
    method: {
      label: "Which technique was it?",
      hint: "Ask your IT people if needed. If you do not know the variant, leave this open.",
      options: {
        "aes-256": "AES-256 (GCM, CBC, CTR or XTS)",
        "aes-192": "AES-192 (GCM, CBC, CTR or XTS)",
        "aes-128": "AES-128 (GCM, CBC, CTR or XTS)",
        "aes-ecb": "AES in ECB mode",
        chacha20: "ChaCha20 or ChaCha20-Poly1305",
        "rsa-3072": "RSA, 3072 bits or longer",
        "rsa-2048": "RSA, 2048 to 3072 bits",
        "rsa-short": "RSA, shorter than 2048 bits",
        "3des": "3DES (Triple DES)",
        des: "DES",
        rc4: "RC4",
        "bitlocker-pin": "BitLocker with a PIN or password at start-up",
        "bitlocker-tpm": "BitLocker without a PIN (TPM only)",
        filevault: "FileVault",
        luks: "LUKS",
        veracrypt: "VeraCrypt",
        "zip-aes": "ZIP file with a password, AES",
        "zip-crypto": "ZIP file with a password, ZipCrypto (old method)",
        "office-2010": "Office file with a password, 2010 or newer (AES-CBC)",
        "office-2007": "Office file with a password, 2007 (AES-ECB)",
        "office-2003": "Office file with a password, 97-2003 (RC4)",
        tls: "Encrypted in transit only (TLS, https)",
        argon2id: "Argon2id",
        scrypt: "scrypt",
        bcrypt: "bcrypt, cost 10 or higher",
        "bcrypt-low": "bcrypt, cost below 10",
        pbkdf2: "PBKDF2, 600,000 rounds or more",
        "pbkdf2-low": "PBKDF2, fewer than 600,000 rounds",
        "sha2-keyed": "SHA-2 with a secret key (HMAC)",
        "sha2-salted": "SHA-2 with a salt",
        "sha2-unsalted": "SHA-2 without a salt",
        sha1: "SHA-1",
        md5: "MD5",
        tokenised: "Replaced by tokens, with the table kept apart",
        pseudonymised: "Pseudonymised, while the rest of the data stayed readable",
        other: "Another technique",
      },
    },
    measureNote: {
      label: "Which technique was used?",
      hint: "For example: “Whole disk encrypted with XTS-AES-256, key in the TPM with a PIN.”",
    },
    appliedBefore: { label: "Was this protection at work before the incident?", options: yesNo },
    coverage: {
      label: "Did the protection cover all the leaked data?",
      options: { whole: "Yes, all of it", part: "No, a part" },
    },
    soundness: {
      label: "Is the technique still sound?",
      hint: "Our list of techniques counts as well. The gravest answer holds. Ask your IT people if needed.",
      options: { sound: "Yes, sound", weak: "Weak", broken: "No, broken" },
    },
    key: {
      label: "Is the key or the password safe?",
      hint: "A PIN on a note beside the laptop is not safe.",
      options: {
        safe: "Yes, safe",
        "at-risk": "Possibly in the wrong hands",
        exposed: "No, in the wrong hands",
      },
    },
    keyWhere: {
      label: "Where was the key?",
      hint: "A password on a note beside the laptop counts as beside the data.",
      options: {
        apart: "Apart from the data",
        "in-chip": "In a security chip of the device (TPM, Secure Enclave)",
        "with-supplier": "With the supplier",
        "no-key": "There is no key, as with a password hash",
        "beside-data": "On the device or beside the data",
      },
    },
    whoKnew: {
      label: "Who outside the organisation knew the key or the password?",
      options: {
        "nobody-outside": "Nobody",
        "some-outside": "Somebody, or perhaps somebody",
        "finder-could": "Whoever has the data now can know it",
      },
    },
    passwordStrength: {
      label: "How strong was the password or PIN?",
      hint: "A PIN is strong if a chip blocks after a few attempts. A reused or short password is weak.",
      options: {
        strong: "Strong",
        "not-used": "Does not apply: only a key goes with it",
        weak: "Weak",
        none: "There was no password or PIN on it",
      },
    },
    device: {
      label: "In what state was the device?",
      hint: "If a device is on or asleep, the key may be in its memory.",
      options: {
        off: "Off",
        locked: "On or asleep, with the screen locked",
        "on-or-unlocked": "On and not locked",
        "no-device": "There was no device",
      },
    },
    remoteWipe: {
      label: "Was the device wiped remotely?",
      hint: "A successful wipe alone does not make the data unreadable: somebody may have seen them before.",
      options: {
        confirmed: "Yes, and the device confirmed it",
        sent: "Order given, not yet confirmed",
        no: "No",
        "not-possible": "That is not possible",
      },
    },
    remoteWipeProof: {
      label: "What shows that the wipe succeeded?",
      hint: "For example the confirmation from the management system, with day and hour.",
    },
    harms: {
      label: "What can this mean for these people?",
      options: {
        discrimination: "Discrimination or exclusion",
        "identity-fraud": "Identity theft or fraud",
        "financial-loss": "Financial loss",
        reputation: "Damage to reputation",
        "professional-secrecy": "Loss of confidentiality of personal data protected by professional secrecy",
        "pseudonymisation-undone": "Unauthorised reversal of pseudonymisation",
        "no-access-or-erasure": "Data subjects cannot see their personal data or have them erased on request",
        "lost-overview": "Data subjects lose track of which organisations process their personal data",
        other: "Other",
      },
    },
    harmsNote: {
      label: "Other, namely",
      hint: "Only with “Other”. For example: delay of a treatment.",
    },
    severity: {
      label: "How serious can the consequences be?",
      hint: "Weigh which data are involved, how many people there are and how vulnerable they are.",
      options: {
        negligible: "Negligible",
        limited: "Limited",
        considerable: "Considerable",
        "very-large": "Very large",
      },
    },
    highRiskRemoved: {
      label: "Was the high risk removed afterwards?",
      hint: "For example: all passwords were changed before anyone could use them (GDPR Art. 34(3)(b)).",
      options: yesNo,
    },
    highRiskRemovedHow: {
      label: "How was that risk removed?",
      hint: "For example: “On 22 November at 09:10 all sessions were ended. The log files show no use.”",
    },
    disproportionate: {
      label: "Would it take disproportionate effort to inform everyone individually?",
      hint: "For example because nobody’s address is known. Then a public communication is needed (GDPR Art. 34(3)(c)).",
      options: yesNo,
    },
    disproportionateWhy: {
      label: "Why is that disproportionate?",
      hint: "For example: “No addresses were kept and they cannot be requested.”",
    },
    underOrder: { label: "Does the decision of the AP cover this group?", options: yesNo },
  },
  recipient: {
    holder: {
      label: "Who has the data, or had them?",
      hint: "If there are several, choose the recipient you trust least.",
      options: {
        nobody: "Nobody",
        colleague: "A colleague",
        "trusted-recipient": "A trustworthy recipient, for example a regular supplier or a notary",
        "known-stranger": "An outsider whose identity is known, for example another customer",
        "unknown-person": "An unknown person",
        adversary: "Someone with bad intentions, for example a hacker or a thief",
        public: "Everyone: the data are or were public",
      },
    },
    recipientCount: {
      label: "How many recipients are there?",
      hint: "Count people who found or took the data too. For example exactly 1.",
    },
    boundBySecrecy: {
      label: "Is the recipient bound by secrecy?",
      hint: "For example a doctor, a lawyer or a colleague who signed a confidentiality agreement.",
      options: yesNo,
    },
    opened: {
      label: "Were the data opened or read?",
      hint: "If an envelope comes back unopened, choose “No”.",
      options: yesNo,
    },
    copiedOrUsed: { label: "Were the data copied, forwarded or used?", options: yesNo },
    deletionConfirmed: {
      label: "Has it been confirmed that the data were erased or returned?",
      options: {
        "confirmed-in-writing": "Yes, in writing or by e-mail",
        "said-so": "Yes, by word of mouth only",
        no: "No",
      },
    },
    deletionNote: {
      label: "What exactly was confirmed?",
      hint: "For example: “E-mail of 22 November 10:15: message not read and removed from the bin.”",
    },
  },
  recovery: {
    stopped: {
      label: "Has the breach been stopped?",
      hint: "Can no unauthorised person reach the data any more, and is nothing more being lost?",
      options: yesNo,
    },
    dataIntact: { label: "Are the data still complete and unchanged?", options: yesNo },
    backup: {
      label: "Is there a back-up?",
      hint: "Checked means: someone looked whether everything is in it and can be restored.",
      options: {
        "complete-and-checked": "Yes, complete and checked",
        "not-checked": "Yes, not yet checked",
        partial: "Yes, of a part",
        none: "No",
        "not-needed": "Not needed, nothing was lost",
      },
    },
    restored: {
      label: "Are the data available again?",
      options: {
        "in-time": "Yes, in time",
        late: "Yes, too late",
        "not-restored": "No",
        "not-needed": "Not needed, they were available throughout",
      },
    },
    outageEffect: {
      label: "What did people notice of the data being unavailable?",
      hint: "Serious is for example: an operation could not go ahead. Limited: an appointment was moved.",
      options: { none: "Nothing", limited: "Limited effects", serious: "Serious effects" },
    },
    vitalService: {
      label: "Is it a service on which lives or safety depend?",
      hint: "For example emergency care, medication or drinking water.",
      options: yesNo,
    },
    measuresTaken: {
      label: "Which measures were taken?",
      hint: "To stop the breach, limit the harm and prevent it from happening again. For example: recipient asked to erase, passwords changed.",
    },
    measuresPlanned: {
      label: "Which measures are still to come?",
      hint: "Say when, too. For example: “Extra check on bulk mail, from 1 December.”",
    },
  },
  consequences: {
    forController: {
      label: "What can this mean for the organisation and the data?",
      options: {
        "known-to-unauthorised": "Unauthorised people may have learned the data",
        misuse: "The data can be used in an improper or unlawful way",
        "wrong-data-inside":
          "Incorrect, incomplete or outdated personal data may be used within your own organisation",
        "wrong-data-elsewhere":
          "Incorrect, incomplete or outdated personal data may be reused for other purposes or passed on to other organisations",
        "service-interrupted":
          "An essential service can temporarily no longer be provided to the people whose data leaked",
        "service-lost":
          "An essential service can permanently no longer be provided to the people whose data leaked",
        other: "Other",
      },
    },
    forControllerNote: {
      label: "Other, namely",
      hint: "Only with “Other”. For example: permits will be granted later.",
    },
  },
  parties: {
    legalBasis: {
      label: "Under which law do you notify?",
      hint: "Usually the GDPR. The Wpg covers police data, the Tw telecom companies.",
      options: {
        gdpr: "General Data Protection Regulation (GDPR)",
        wpg: "Dutch Police Data Act (Wpg)",
        tw: "Dutch Telecommunications Act (Tw)",
        wjsg: "Dutch Judicial and Criminal Records Act (Wjsg)",
      },
    },
    otherSupervisors: {
      label: "To which other supervisors was this reported?",
      hint: "Under other notification duties. If to none, choose “None of these”.",
      options: {
        afm: "Authority for the Financial Markets (AFM)",
        rdi: "Authority for Digital Infrastructure (RDI), with the AP still Agentschap Telecom (AT)",
        dnb: "De Nederlandsche Bank (DNB)",
        igj: "Health and Youth Care Inspectorate (IGJ)",
        ilt: "Human Environment and Transport Inspectorate (ILT)",
        education: "Inspectorate of Education",
        nctv: "National Coordinator for Counterterrorism and Security (NCTV)",
        ovv: "Dutch Safety Board (OVV)",
        other: "Other supervisor",
      },
    },
    otherSupervisorsNote: {
      label: "Other supervisor, namely",
      hint: "For example: National Cyber Security Centre.",
    },
    otherAuthorities: {
      label: "Was this reported to data protection authorities in other countries?",
      options: yesNo,
    },
    otherAuthoritiesNote: {
      label: "Which data protection authorities, and when?",
      hint: "For example: Gegevensbeschermingsautoriteit (Belgium), 24 November.",
    },
    othersInvolved: {
      label: "Are other organisations involved?",
      hint: "For example a processor or a joint controller. Choose “No” only if this was checked.",
      options: yesNo,
    },
    publicBody: {
      label: "Does your organisation process these data for a public task or a legal obligation?",
      hint: "For example a municipality, school or hospital. The AP is then always the competent authority (Art. 55(2) GDPR).",
      options: yesNo,
    },
    financialUndertaking: {
      label: "Is your organisation a financial undertaking?",
      hint: "That is an undertaking under the Dutch Financial Supervision Act, such as a bank, insurer or intermediary.",
      options: yesNo,
    },
    mainEstablishment: {
      label: "In which country is the main establishment?",
      hint: "The country in the EEA where decisions about the processing are taken.",
      options: { "outside-eea": "Outside the EEA" },
    },
    controllerOutsideEea: {
      label: "Does the controller have no establishment in the EEA?",
      hint: "Choose “Yes” if there is only a representative in the EEA. Then there is no lead authority.",
      options: { yes: "Yes, no establishment in the EEA", no: "No, there is an establishment in the EEA" },
    },
    expressionOnly: {
      label: "Is it only about journalism, science, art or literature?",
      hint: "For example the archive of a newsroom. Other rules then apply (Article 43 of the Dutch implementation act). Ask a lawyer.",
      options: yesNo,
    },
    uavg41Ground: {
      label: "On which ground of Article 41 of the Dutch implementation act do you want not to inform?",
      hint: "This exception rarely applies. Ask your DPO or a lawyer.",
      options: {
        none: "On none of these grounds",
        "national-security": "a. National security",
        defence: "b. Defence",
        "public-security": "c. Public security",
        "criminal-offences": "d. Preventing, investigating or prosecuting criminal offences",
        "general-interest": "e. Another important public interest",
        "judicial-independence": "f. Independence of the judiciary",
        "professional-ethics": "g. Breaches of professional ethics",
        supervision: "h. Supervision, inspection or regulation",
        "rights-of-others": "i. Protection of the data subject or of others",
        "civil-claims": "j. Enforcement of civil claims",
      },
    },
    uavg41Necessity: {
      label: "Why is not informing necessary and proportionate?",
      hint: "Describe the interest, why informing harms it, and why delay or informing in part is not enough.",
    },
  },
  part: {
    name: { label: "Which part of the data is this?", hint: "For example: pupil files." },
    ourRole: {
      label: "What is your organisation’s role for this part?",
      hint: "The controller decides what the data are needed for. A processor works on instruction.",
      options: { controller: "Controller", processor: "Processor", joint: "Joint controller" },
    },
    files: {
      label: "Who notifies this part to the AP?",
      options: { we: "We do", "other-party": "Another organisation" },
    },
    filesNote: {
      label: "Which organisation notifies?",
      hint: "Fill in only if another organisation notifies. For example: Stichting Voorbeeldscholen.",
    },
    mandate: {
      label: "Where is that agreed?",
      hint: "For example: data processing agreement of 3 March 2025, article 8.",
    },
  },
  "other-party": {
    name: { label: "Name of the organisation", hint: "For example: Drukkerij Voorbeeld B.V." },
    role: {
      label: "What is that organisation’s role?",
      options: {
        processor: "Processor",
        "sub-processor": "Sub-processor",
        controller: "Controller",
        "joint-controller": "Joint controller",
        recipient: "Recipient",
        other: "Other",
      },
    },
    told: { label: "Does that organisation know of the incident?", options: yesNo },
  },
  contact: {
    reporterName: { label: "Name of the reporter" },
    reporterFunction: { label: "Function of the reporter", hint: "For example: security officer." },
    reporterPhone: { label: "Telephone number of the reporter", hint: "For example: 070 123 45 67." },
    reporterEmail: { label: "E-mail address of the reporter" },
    contactName: { label: "Name of the contact person" },
    contactFunction: { label: "Function of the contact person", hint: "For example: DPO." },
    contactPhone: { label: "Telephone number of the contact person" },
    contactEmail: { label: "E-mail address of the contact person" },
  },
  communication: {
    informed: {
      label: "Have the data subjects been informed?",
      options: { yes: "Yes", "not-yet": "No, but that will be done", no: "No" },
    },
    informedAt: { label: "When were they informed?" },
    informedCount: {
      label: "How many people were informed?",
      hint: "For example exactly 1,290, if no address is known for 58 people.",
    },
    willInformAt: { label: "When will they be informed?", hint: "A day in the future is fine." },
    channels: {
      label: "In what way?",
      options: {
        phone: "By telephone",
        letter: "By letter",
        email: "By e-mail",
        website: "By a notice on the website",
        "social-media": "Through social media",
        newspaper: "By an advertisement in the newspaper",
        other: "Other",
      },
    },
    channelsNote: {
      label: "Other, namely",
      hint: "Only with “Other”. For example: message in the patient portal.",
    },
    content: { label: "What does the message say?", hint: "Paste the text or sum it up." },
    notInformedNote: {
      label: "Why are data subjects not informed?",
      hint: "For example: “A high risk is not likely: the recipient erased the e-mail unread.”",
    },
    publicNotice: {
      label: "How are they reached by a public communication?",
      hint: "Only if informing everyone individually takes disproportionate effort. For example: a notice on the website and in the local paper.",
    },
  },
  order: {
    received: {
      label: "Has the AP ordered or decided anything about informing data subjects?",
      hint: "A letter or decision of the AP in this case. A request for explanation is not yet a decision.",
      options: yesNo,
    },
    says: {
      label: "What did the AP decide?",
      options: {
        inform: "Inform the data subjects",
        "confirm-34-3a": "No need to inform: the data are unintelligible (Art. 34(3)(a))",
        "confirm-34-3b": "No need to inform: the high risk was removed (Art. 34(3)(b))",
        "confirm-34-3c": "A public communication is enough (Art. 34(3)(c))",
      },
    },
    everybody: {
      label: "Does the decision cover all groups of data subjects?",
      hint: "Does it cover only some? Choose “No”. A person then decides what it means for each group.",
      options: yesNo,
    },
    receivedAt: { label: "When did the decision arrive?" },
    comply: {
      label: "What must you do?",
      hint: "For example: “Inform all 1,348 customers by letter, with an explanation about fraud.”",
    },
    complyBefore: { label: "By when must that be done?", hint: "A day in the future is fine." },
    objectBefore: {
      label: "Until when can you object?",
      hint: "The period is stated at the end of the decision.",
    },
    decided: {
      label: "What do you do with the decision?",
      hint: "Needed only if Article 41 or 42 of the Dutch implementation act applies as well. Record the reason below.",
      options: { inform: "We inform", "not-inform": "We do not inform" },
    },
    answer: {
      label: "What was done with the decision?",
      hint: "For example: “Letters sent on 3 December, proof sent to the AP.”",
    },
    answeredAt: { label: "When did you answer the AP?" },
  },
  judgement: {
    risk: {
      label: "How large is the risk for this group?",
      options: { unlikely: "A risk is not likely", risk: "Risk", high: "High risk" },
    },
    reason: {
      label: "Why?",
      hint: "Required if the judgement differs from the proposal. For example: “The recipient is our own notary and confirmed that he read nothing.”",
    },
  },
  lateness: {
    reason: {
      label: "Why was the notification later than 72 hours after becoming aware?",
      hint: "Write factually what happened when. Pressure of work, illness or a weekend is usually no valid reason.",
    },
  },
  regimes: {
    cbwSignificant: {
      label: "Is this a significant incident under the Cbw?",
      hint: "An incident that seriously disrupts or can disrupt the service, or does or can do considerable damage to others.",
      options: yesNo,
    },
    cbwKnownAt: { label: "Since when do you know that it is a significant incident?" },
    cbwWarnedAt: { label: "Early warning given on" },
    cbwWarnedReference: regimeReference,
    cbwNotifiedAt: { label: "Notified on" },
    cbwNotifiedReference: regimeReference,
    cbwFinalAt: { label: "Final report sent on" },
    cbwFinalReference: regimeReference,
    doraMajor: {
      label: "Is this a major ICT-related incident under DORA?",
      hint: "Your organisation classifies that itself, by the criteria of Art. 18 DORA.",
      options: yesNo,
    },
    doraAwareAt: { label: "Since when do you know of the ICT-related incident?" },
    doraClassifiedAt: { label: "When was it classified as major?" },
    doraInitialSentAt: { label: "Initial notification sent on" },
    doraInitialReference: regimeReference,
    doraIntermediateSentAt: { label: "Intermediate report sent on" },
    doraIntermediateReference: regimeReference,
    doraFinalSentAt: { label: "Final report sent on" },
    doraFinalReference: regimeReference,
    telecomConcerned: {
      label: "Is it about a public communications service of yours?",
      hint: "For example telephony, internet access or e-mail that you offer to the public.",
      options: yesNo,
    },
    telecomDetectedAt: { label: "When was the breach detected?" },
    telecomInitialSentAt: { label: "Initial notification sent on" },
    telecomInitialReference: regimeReference,
    telecomSecondSentAt: { label: "Second notification sent on" },
    telecomSecondReference: regimeReference,
    processorConcerned: {
      label: "Are you a processor for somebody else here?",
      hint: "You process the data on behalf of another organisation. You then tell that organisation, and notify no authority yourself.",
      options: yesNo,
    },
    processorFoundAt: { label: "When did you, as a processor, discover the breach?" },
    processorToldControllerAt: { label: "Controller told on" },
    processorToldReference: regimeReference,
  },
};

/** Words of lib/decisions/what-would-change: the single facts whose other answer gives another outcome. */
export const change = {
  title: "What would change this?",
  lead: "One other answer is enough each time. All other facts then stay the same.",
  lighter: "This makes it lighter",
  heavier: "This makes it heavier",
  more: "{count, plural, one {1 more answer} other {# more answers}}",
  also: "The same goes for: {options}.",
  alsoMore:
    "The same goes for: {options}, and for {count, plural, one {1 more answer} other {# more answers}}.",
  sentence: "{condition}: {outcome}.",
  together: "These answers together are enough:",
  togetherThen: "If all of them hold, {outcome}.",
  explained: "and the explanation is written down",
  ofGroup: "({group})",
  judgedNote:
    "A person’s judgement decides here. As long as it stands, facts about the risk do not change the outcome.",
  now: {
    "notify-authority": {
      required: "Now: notifying the AP is required.",
      "not-required": "Now: notifying the AP is not required.",
      unknown: "Now: not yet known whether notifying is required.",
      "public-notice": "Now: notifying the AP is required.",
    },
    "inform-people": {
      required: "Now: informing these people is required.",
      "not-required": "Now: informing these people is not required.",
      unknown: "Now: not yet known whether informing is required.",
      "public-notice": "Now: a public notice is required.",
    },
  },
  outcome: {
    "notify-authority": {
      required: "then notifying the AP is required",
      "not-required": "then the AP need not be notified",
      unknown: "then it is no longer certain that notifying is unnecessary, and in doubt one notifies",
      "public-notice": "then notifying the AP is required",
    },
    "inform-people": {
      required: "then these people must be informed",
      "not-required": "then informing is not required",
      unknown: "then it is no longer certain that informing is unnecessary",
      "public-notice": "then a public notice must be made instead of a message to each",
    },
  },
  nothing: {
    lighter: "No single fact makes this lighter by itself. More than one fact would have to be different.",
    heavier: "No single fact makes this heavier by itself. More than one fact would have to be different.",
    judged: "No single fact changes this by itself, as long as a person’s judgement stands.",
    end: {
      lighter: {
        "notify-authority": "It cannot be lighter: nothing has to be notified.",
        "inform-people": "It cannot be lighter: nobody has to be informed.",
      },
      heavier: {
        "notify-authority": "It cannot be heavier: notifying is required already.",
        "inform-people": "It cannot be heavier: informing is required already.",
      },
    },
  },
  if: {
    is: "{state, select, open {If “{label}” turns out to be: “{option}”} other {If the answer to “{label}” is “{option}”}}",
    with: "{state, select, open {If “{label}” turns out to be: “{option}”} other {If “{option}” is also part of “{label}”}}",
    without:
      "{state, select, open {If it turns out that “{option}” is wrong for “{label}”} other {If “{option}” is no longer part of “{label}”}}",
    none: "If the answer to “{label}” is “none of these”",
    "more-than": "If the answer to “{label}” is higher than {mark}",
    "at-most": "If the answer to “{label}” is not higher than {mark}",
    filled: "If the question “{label}” is answered",
  },
  answer: {
    without: "without “{option}”",
    "more-than": "more than {mark}",
    "at-most": "at most {mark}",
    filled: "filled in",
  },
  telling: {
    recipient: {
      deletionConfirmed: {
        "confirmed-in-writing": "If the recipient confirms in writing that the data were deleted or returned",
        no: "If nobody confirms that the data were deleted or returned",
      },
      opened: {
        no: "If it is certain that the data were not opened or read",
        yes: "If the data were opened or read after all",
      },
      copiedOrUsed: {
        no: "If it is certain that the data were not copied, forwarded or used",
        yes: "If the data were copied, forwarded or used",
      },
      holder: {
        adversary: "If somebody with bad intentions has the data",
        public: "If the data are or were visible to the public",
      },
    },
    nature: {
      readingExcluded: {
        "excluded-by-evidence": "If it is proven that no unauthorised person saw or took the data",
        "it-happened": "If an unauthorised person saw or took the data",
      },
      intent: { malicious: "If it was done on purpose and with bad intentions" },
      dataAffected: {
        "weakness-only": "If it is certain that there was only a weakness and nobody reached the data",
      },
      personalData: { no: "If it is certain that no personal data are involved" },
    },
    recovery: {
      backup: {
        "complete-and-checked": "If the back-up was checked and is complete",
        none: "If there is no usable back-up",
      },
      restored: {
        "in-time": "If all data are available again in time",
        "not-restored": "If the data do not come back",
      },
      outageEffect: {
        none: "If nobody was troubled by data being unavailable",
        serious: "If people suffered serious effects from data being unavailable",
      },
      dataIntact: {
        yes: "If it is certain that the data are still complete and unchanged",
        no: "If data turn out to be missing or changed",
      },
    },
    group: {
      highRiskRemoved: { yes: "If the high risk was taken away afterwards" },
      disproportionate: { yes: "If informing everybody separately takes a disproportionate effort" },
      key: {
        safe: "If it is certain that the key or password is safe",
        "at-risk": "If the key or password may be in the wrong hands",
        exposed: "If the key or password is in the wrong hands",
      },
      keyWhere: { "beside-data": "If the key was on the device or beside the data" },
      whoKnew: { "finder-could": "If whoever has the data can know the password or key" },
      passwordStrength: { weak: "If the password or PIN was weak" },
      device: { "on-or-unlocked": "If the device was on and not locked" },
      vulnerable: { yes: "If there are vulnerable people among them" },
      physicalSafety: { yes: "If somebody can come to physical harm through this" },
      revealedByContext: { yes: "If the context reveals something sensitive about these people" },
    },
  },
} as const;

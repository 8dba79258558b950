/** Words of the act by which a key or technique that protected data is said to have fallen after all. */
export const protectionFell = {
  title: "Key or technique fell after all",
  link: "Did a key or password come into the wrong hands later, or was the technique broken?",
  lead: "Use this if the data counted as unreadable and a later event has changed that.",
  effectTitle: "What happens",
  effects: {
    facts: "The chosen groups no longer count as protected. The earlier answers stay in the history.",
    lapse: "Approved decisions that rested on the protection lapse. Whoever approved them is told.",
    clock: "The period runs from the moment at which this became known. Both moments stay in sight.",
    reopen: "A closed dossier opens again.",
  },
  notSettled:
    "Case law has not settled that the period then runs from that moment. In doubt, notify as soon as you can.",
  none: "No group in this dossier counts as protected, so no protection can fall.",
  groups: "Whose data were protected?",
  unnamed: "Group without a name",
  fall: {
    label: "What fell?",
    options: {
      "key-exposed": "The key or the password is in the wrong hands",
      "key-at-risk": "The key or the password is perhaps in the wrong hands",
      "technique-broken": "The technique has been broken",
    },
  },
  since: "Since when is this known?",
  sinceHint: "The moment at which somebody in the organisation knew.",
  date: "Day",
  time: "Time",
  source: "From whom or what do you know this?",
  sourceHint: "For example: message from the supplier, with its number and day.",
  submit: "Record",
  beforeKnown:
    "This lies before the moment at which the breach became known. Then correct the facts about the protection themselves.",
  fallNeeded: "Choose what fell.",
  groupNeeded: "Choose at least one group.",
  groupGone: "One of these groups no longer counts as protected. Check the choice.",
  sourceNeeded: "Say from whom or what you know this.",
  notABreach: "This dossier ended as “no breach”. Reopen it first.",
  merged: "This dossier was merged into another one. Record it there.",
};

/** What is wrong with what was typed, and how to mend it. Words for the reader of a form, not for a log. */
export const errors = {
  title: "There is a problem",
  prefix: "Error:",
  unclear: "Check this answer.",
  notAnOption: "This answer does not belong to this question. Choose one of the answers.",
  noneAndSome: "You chose “None of these” and another answer as well. Remove one of the two.",
  tooLong: "Use at most {most, number} characters. There are {actual, number} now.",
  number: {
    missing: "Enter a number, or choose “Not yet known”.",
    leastMissing: "Enter the lowest number too, or choose “Exactly”.",
    mostMissing: "Enter the highest number too, or choose “Exactly”.",
    besideUnknown:
      "There is a number, but you chose “Not yet known”. Choose “Exactly” or “Between”, or empty the field.",
    unreadable: "This is not a number. Use digits only, for example 1348.",
    negative: "A number cannot be less than 0.",
    decimal: "Enter a whole number, without decimals. For example 1348.",
    tooMany: "This number is too high. Enter at most {most, number}.",
    minAboveMax:
      "The lowest number ({min, number}) is higher than the highest ({max, number}). Swap or correct them.",
  },
  moment: {
    endBeforeStart: "The end lies before the beginning. Correct the beginning or the end.",
    endWhileOngoing:
      "You chose that it is still going on. Empty the end, or choose “No” at “Is it still going on?”",
    discoveredBeforeStart: "The discovery lies before the beginning. Correct the beginning or the discovery.",
  },
};

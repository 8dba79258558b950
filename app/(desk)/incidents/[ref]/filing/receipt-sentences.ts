/** What became of a file that was sent in, by the word with which the address says so. */
export const receiptSentences = {
  kept: "filing.receipt.kept",
  empty: "refusals.fileEmpty",
  large: "refusals.fileTooLarge",
  again: "refusals.fileAlreadyKept",
  failed: "filing.receipt.failed",
};

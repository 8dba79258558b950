export const awareness = {
  title: "Since when do we know this?",
  lead: "The 72-hour clock runs from the moment it is reasonably certain that personal data were compromised. What one employee knows can count.",
  first: "First signal: {at}",
  current: "Recorded now: {at}",
  none: "Not judged yet. Until then we count cautiously, from the first signal.",
  at: "Known since",
  hint: "For example 21-11-2026 and 14:30. You may also type “today” or “yesterday”.",
  date: "Date",
  time: "Time",
  reason: "Why this moment?",
  reasonHint: "For example: at 14:30 the recipient called to say they had opened the list.",
  save: "Record and let the clock run",
  propose: "Put a later moment to management",
  later:
    "You record an earlier moment yourself. A later moment needs a second person, except a typing slip within 15 minutes.",
  exit: "Not a breach?",
  exitLead:
    "Put this to management, with your reason. Once approved, this incident leaves the breach register.",
  exitButton: "Propose as not a breach",
};

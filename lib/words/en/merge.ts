export const merge = {
  title: "Part of another case",
  lead: "Is this the same data breach as another case? Then merge them. The other case keeps the earliest moment of awareness. This case closes and stays readable.",
  link: "Is this the same data breach as another case?",
  into: "Which case is this part of?",
  intoHint: "Its number, for example DL-2026-014.",
  reason: "Why is this the same data breach?",
  submit: "Merge",
  effectTitle: "What happens",
  effectClock: "The earliest first signal and the earliest moment of awareness go along.",
  effectFacts: "The facts of this case do not go along by themselves. Copy what the other case lacks.",
  effectProposals: "What still waits for management about this case is withdrawn.",
  effectBack: "It can be reopened, with a reason.",
  wentInto: "This incident has been merged into {ref}: {title}",
  cameIn: "Also taken into this case",
  reasonNeeded: "Say why this is the same data breach.",
  intoNeeded: "Give the number of a case that you can open, for example DL-2026-014.",
  same: "This is the number of this case itself. Give the number of the other case.",
  partIsOver: "This case is closed or is not a data breach. Reopen it first.",
  intoIsOver: "{ref} is closed or is not a data breach. Reopen that case first.",
  partIsNotified:
    "The AP has already been notified of this case. Merge the other case into this one, or withdraw the notification first.",
  otherClockRuns:
    "Another duty to notify still runs for this case. Copy it into {ref} first and answer “no” here.",
  otherReaders:
    "These cases are not open to the same people. Make that equal first, under “People involved”.",
};

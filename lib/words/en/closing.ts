export const closing = {
  title: "Close the dossier",
  lead: "A closed dossier is locked. It can always be reopened, with a reason.",
  obstacles: "It cannot be closed yet",
  reason: "Why can the dossier be closed?",
  lessons: "What do we learn from this? (not required)",
  lessonsHint: "Which measure prevents this next time?",
  submit: "Close the dossier",
  reopenTitle: "Reopen the dossier",
  reopenReason: "Why must it be opened again?",
  reopen: "Reopen the dossier",
  closedWith: "Reason: {reason}",
  lessonsWere: "Lessons: {lessons}",
};

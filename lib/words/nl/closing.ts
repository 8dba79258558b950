export const closing = {
  title: "Dossier sluiten",
  lead: "Een gesloten dossier is op slot. Heropenen kan altijd, met een reden.",
  obstacles: "Sluiten kan nog niet",
  reason: "Waarom kan het dossier dicht?",
  lessons: "Wat leren wij hiervan? (niet verplicht)",
  lessonsHint: "Welke maatregel voorkomt dit de volgende keer?",
  submit: "Dossier sluiten",
  reopenTitle: "Dossier heropenen",
  reopenReason: "Waarom moet het weer open?",
  reopen: "Dossier heropenen",
  closedWith: "Reden: {reason}",
  lessonsWere: "Lessen: {lessons}",
};

export const involved = {
  title: "People in this dossier",
  owner: "Owner",
  ownerHint: "The owner watches the deadline and the next step.",
  setOwner: "Record the owner",
  noOwner: "No owner yet",
  saved: "Recorded.",
  restrictTitle: "Who may see this dossier?",
  open: "Everyone whose role sees dossiers",
  restricted: "Only the people below, and the DPO",
  people: "People",
  peopleHint:
    "You are always one of them. An approver to whom anything in this dossier was put can still see it.",
  ownAct: "Own act or department",
  ownActHint:
    "Whoever stands here cannot decide about this dossier. You say so when you put a decision to management.",
  ownActNone: "Nobody is marked.",
  restrict: "Record",
};

export const involved = {
  title: "People in this dossier",
  owner: "Owner",
  ownerHint: "The owner watches the deadline and the next step.",
  setOwner: "Record the owner",
  restrictTitle: "Who may see this dossier?",
  open: "Everyone whose role sees dossiers",
  restricted: "Only the people below, and the DPO",
  people: "People",
  restrict: "Record",
};

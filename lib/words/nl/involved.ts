export const involved = {
  title: "Mensen bij dit dossier",
  owner: "Eigenaar",
  ownerHint: "De eigenaar bewaakt de termijn en de volgende stap.",
  setOwner: "Eigenaar vastleggen",
  restrictTitle: "Wie mag dit dossier zien?",
  open: "Iedereen met een rol die dossiers ziet",
  restricted: "Alleen de mensen hieronder, en de FG",
  people: "Mensen",
  restrict: "Vastleggen",
};

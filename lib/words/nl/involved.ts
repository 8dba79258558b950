export const involved = {
  title: "Mensen bij dit dossier",
  owner: "Eigenaar",
  ownerHint: "De eigenaar bewaakt de termijn en de volgende stap.",
  setOwner: "Eigenaar vastleggen",
  noOwner: "Nog geen eigenaar",
  saved: "Vastgelegd.",
  restrictTitle: "Wie mag dit dossier zien?",
  open: "Iedereen met een rol die dossiers ziet",
  restricted: "Alleen de mensen hieronder, en de FG",
  people: "Mensen",
  peopleHint:
    "U hoort er zelf altijd bij. Een beslisser aan wie iets uit dit dossier is voorgelegd, blijft het zien.",
  ownAct: "Eigen handelen of afdeling",
  ownActHint:
    "Wie hier staat, kan niet over dit dossier besluiten. U geeft dit aan als u een besluit voorlegt.",
  ownActNone: "Niemand is aangekruist.",
  restrict: "Vastleggen",
};

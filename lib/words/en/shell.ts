export const shell = {
  log: "Record",
  more: "More",
  help: "Help",
  version: "Lekwijzer {version}",
};

/** What stands around every page and is not named in `site`: the bar of a phone and the foot. */
export const shell = {
  log: "Vastleggen",
  more: "Meer",
  help: "Hulp",
  version: "Lekwijzer {version}",
};

/** What stands around every page and is not named in `site`: the bar of a phone and the foot. */
export const shell = {
  log: "Vastleggen",
  more: "Meer",
  help: "Hulp",
  version: "Lekwijzer {version}",
  hoursLeft: "{ref}: nog {hours} uur voor de melding aan de AP.",
  timeIsOver: "{ref}: de termijn voor de melding aan de AP is voorbij.",
};

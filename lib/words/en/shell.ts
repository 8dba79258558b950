export const shell = {
  log: "Record",
  more: "More",
  help: "Help",
  version: "Lekwijzer {version}",
  hoursLeft: "{ref}: {hours, plural, one {# hour} other {# hours}} left to notify the Dutch DPA.",
  timeIsOver: "{ref}: the time to notify the Dutch DPA is over.",
};

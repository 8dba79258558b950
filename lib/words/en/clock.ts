const month =
  "{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}";
const weekdays = "1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}";

export const clock = {
  state: {
    "not-started": "Not started",
    running: "Running",
    soon: "Due soon",
    urgent: "Urgent",
    overdue: "Overdue",
    met: "Done on time",
    "met-late": "Done late",
    "not-applicable": "Not applicable",
  },
  left: "{span} left",
  overdue: "{span} overdue",
  marginBefore: "{span} before the end",
  marginAfter: "{span} after the end",
  span: {
    none: "less than 1 min",
    minutes: "{minutes} min",
    hours: "{hours} h {minutes} min",
    days: "{days} d {hours} h",
  },
  spoken: {
    none: "less than 1 minute",
    minutes: "{minutes, plural, one {# minute} other {# minutes}}",
    hours:
      "{hours, plural, one {# hour} other {# hours}}{minutes, plural, =0 {} one { and # minute} other { and # minutes}}",
    days: "{days, plural, one {# day} other {# days}}{hours, plural, =0 {} one { and # hour} other { and # hours}}",
  },
  notYetKnown: "not yet known",
  about: "about {moment}",
  dayOnly: "{day}, time not known",
  doubled: {
    earlier:
      "The clock was put back that night, so the time between 02:00 and 03:00 occurs twice. The first time (summer time) was used.",
    later:
      "The clock was put back that night, so the time between 02:00 and 03:00 occurs twice. The second time (winter time) was used.",
  },
  problem: {
    dateMissing: "Enter a date, for example 23-11-2026 or yesterday.",
    dateUnreadable: "This date cannot be read. Write for example 23-11-2026, 23 Nov or yesterday.",
    timeMissing: "Enter the time too, for example 14:05.",
    timeUnreadable: "This time cannot be read. Write for example 14:05.",
    timeOutside: "{typed} is not a time. Enter a time from 00:00 to 23:59.",
    timeTwice: "The time is also given with the date. Enter the time in one place only.",
    timeBesideNow: "Use “now” without another date or time, or enter a date and a time.",
    tooLong: "This is too long for a date or time. Use at most {most} characters.",
    otherZone:
      "This is a time with a time zone. Enter the time in the Netherlands, without a zone, for example 14:05.",
    monthUnknown:
      "Month {month} does not exist. Write the day first and then the month, for example 23-11-2026.",
    dayNotInMonth: `{day} ${month} does not exist. Enter a day from 1 to {last}.`,
    dayNotInFebruary: "{day} February {year} does not exist. Enter a day from 1 to {last}.",
    yearOutside: "Enter a year from {from} to {to}.",
    weekdayDiffers: `{day} ${month} {year} is a {weekday, select, ${weekdays}}, not a {typed, select, ${weekdays}}. Correct the day or the date.`,
    hourSkipped: `{time} does not exist on {day} ${month} {year}: the clock went straight from {from} to {to}. Enter a time before {from} or from {to} onwards.`,
    inFuture: "This moment is in the future. Enter a moment that has already happened.",
  },
};

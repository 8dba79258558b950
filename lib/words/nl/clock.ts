const month =
  "{month, select, 1 {januari} 2 {februari} 3 {maart} 4 {april} 5 {mei} 6 {juni} 7 {juli} 8 {augustus} 9 {september} 10 {oktober} 11 {november} other {december}}";
const weekdays = "1 {maandag} 2 {dinsdag} 3 {woensdag} 4 {donderdag} 5 {vrijdag} 6 {zaterdag} other {zondag}";

export const clock = {
  state: {
    "not-started": "Nog niet gestart",
    running: "Loopt",
    soon: "Binnenkort",
    urgent: "Dringend",
    overdue: "Te laat",
    met: "Gedaan, op tijd",
    "met-late": "Gedaan, te laat",
    "not-applicable": "Niet van toepassing",
  },
  left: "nog {span}",
  overdue: "{span} te laat",
  marginBefore: "{span} voor het einde",
  marginAfter: "{span} na het einde",
  span: {
    none: "minder dan 1 min",
    minutes: "{minutes} min",
    hours: "{hours} u {minutes} min",
    days: "{days} d {hours} u",
  },
  spoken: {
    none: "minder dan 1 minuut",
    minutes: "{minutes, plural, one {# minuut} other {# minuten}}",
    hours: "{hours, plural, other {# uur}}{minutes, plural, =0 {} one { en # minuut} other { en # minuten}}",
    days: "{days, plural, one {# dag} other {# dagen}}{hours, plural, =0 {} other { en # uur}}",
  },
  notYetKnown: "nog niet bekend",
  about: "ongeveer {moment}",
  dayOnly: "{day}, tijd niet bekend",
  doubled: {
    earlier:
      "Deze nacht ging de klok terug en komt de tijd tussen 02:00 en 03:00 twee keer voor. Er is gerekend met de eerste keer (zomertijd).",
    later:
      "Deze nacht ging de klok terug en komt de tijd tussen 02:00 en 03:00 twee keer voor. Er is gerekend met de tweede keer (wintertijd).",
  },
  problem: {
    dateMissing: "Vul een datum in, bijvoorbeeld 23-11-2026 of gisteren.",
    dateUnreadable: "Deze datum is niet te lezen. Schrijf bijvoorbeeld 23-11-2026, 23 nov of gisteren.",
    timeMissing: "Vul ook de tijd in, bijvoorbeeld 14:05.",
    timeUnreadable: "Deze tijd is niet te lezen. Schrijf bijvoorbeeld 14:05.",
    timeOutside: "{typed} is geen tijd. Vul een tijd van 00:00 tot en met 23:59 in.",
    timeTwice: "De tijd staat ook al bij de datum. Vul de tijd maar op één plaats in.",
    timeBesideNow: "Gebruik “nu” zonder andere datum of tijd, of vul een datum en een tijd in.",
    tooLong: "Dit is te lang voor een datum of tijd. Gebruik ten hoogste {most} tekens.",
    otherZone:
      "Dit is een tijd met een tijdzone. Vul de Nederlandse tijd in, zonder tijdzone, bijvoorbeeld 14:05.",
    monthUnknown:
      "Maand {month} bestaat niet. Schrijf eerst de dag en dan de maand, bijvoorbeeld 23-11-2026.",
    dayNotInMonth: `{day} ${month} bestaat niet. Vul een dag van 1 tot en met {last} in.`,
    dayNotInFebruary: "{day} februari {year} bestaat niet. Vul een dag van 1 tot en met {last} in.",
    yearOutside: "Vul een jaar van {from} tot en met {to} in.",
    weekdayDiffers: `{day} ${month} {year} is een {weekday, select, ${weekdays}}, geen {typed, select, ${weekdays}}. Verbeter de dag of de datum.`,
    hourSkipped: `{time} bestaat niet op {day} ${month} {year}: de klok ging toen van {from} meteen naar {to}. Vul een tijd voor {from} of vanaf {to} in.`,
    inFuture: "Dit moment ligt in de toekomst. Vul een moment in dat al is geweest.",
  },
};

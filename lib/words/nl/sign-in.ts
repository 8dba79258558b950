/** Signing in, and the one-time link with which somebody sets a first or a new password. */
export const signIn = {
  title: "Aanmelden",
  email: "E-mailadres",
  password: "Wachtwoord",
  submit: "Aanmelden",
  busy: "Bezig met aanmelden…",
  kept: "Uw sessie was afgelopen. Wat u typte is bewaard; het staat er weer als u zich aanmeldt.",
  passwordSet: "Uw wachtwoord is ingesteld. Meld u nu aan.",
  signedOut: "U bent afgemeld.",
  wrong: "E-mailadres of wachtwoord klopt niet. Kijk beide na en probeer het opnieuw.",
  wait: "Er is te vaak een verkeerd wachtwoord gebruikt. Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer het dan opnieuw.",
  emailNeeded: "Vul uw e-mailadres in.",
  passwordNeeded: "Vul uw wachtwoord in.",
  help: "Wachtwoord vergeten of nog geen account? De beheerder geeft u een link waarmee u zelf een wachtwoord kiest.",
  examples: "Mensen van de voorbeeldorganisatie",
  examplesHint: "De wachtwoorden zijn getoond toen de voorbeelden werden geladen.",
  examplesRole: "Rol",
  examplesEmail: "E-mailadres",
  invite: {
    title: "Kies een wachtwoord",
    lead: "Welkom, {name}. U meldt zich straks aan met {email} en het wachtwoord dat u hier kiest.",
    password: "Nieuw wachtwoord",
    rules:
      "Ten minste {least, number} tekens. Spaties mogen; een paar losse woorden is goed te onthouden. Plakken uit een wachtwoordkluis mag ook.",
    once: "Deze link werkt één keer. Andere apparaten waarop u was aangemeld, worden afgemeld.",
    submit: "Wachtwoord instellen",
    busy: "Bezig met instellen…",
    overTitle: "Deze link werkt niet meer",
    overWhat: "De link is al gebruikt, verlopen of vervangen door een nieuwe.",
    overNow:
      "Hebt u al een wachtwoord gekozen? Meld u dan aan. Vraag anders de beheerder om een nieuwe link.",
  },
};

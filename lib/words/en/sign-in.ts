/** Signing in, and the one-time link with which somebody sets a first or a new password. */
export const signIn = {
  title: "Sign in",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  busy: "Signing in…",
  kept: "Your session had ended. What you typed was kept; it is there again when you sign in.",
  passwordSet: "Your password is set. Sign in now.",
  signedOut: "You are signed out.",
  wrong: "E-mail address or password is not right. Check both and try again.",
  wait: "A wrong password was used too often. Wait {seconds, plural, one {# second} other {# seconds}} and then try again.",
  emailNeeded: "Enter your e-mail address.",
  passwordNeeded: "Enter your password.",
  help: "Forgot your password, or no account yet? The administrator gives you a link with which you choose a password yourself.",
  examples: "People of the example organisation",
  examplesHint: "The passwords were shown when the examples were loaded.",
  examplesRole: "Role",
  examplesEmail: "E-mail address",
  invite: {
    title: "Choose a password",
    lead: "Welcome, {name}. You will sign in with {email} and the password you choose here.",
    password: "New password",
    rules:
      "At least {least, number} characters. Spaces are allowed; a few unrelated words are easy to remember. Pasting from a password manager works too.",
    once: "This link works once. Other devices on which you were signed in are signed out.",
    submit: "Set the password",
    busy: "Setting the password…",
    overTitle: "This link no longer works",
    overWhat: "The link was used, has expired or was replaced by a new one.",
    overNow:
      "Did you already choose a password? Then sign in. Otherwise ask the administrator for a new link.",
  },
};

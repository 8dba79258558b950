/** Thrown by a command that was called the wrong way: one line on the standard error stream, and exit code 2. */
export class WrongUse extends Error {}

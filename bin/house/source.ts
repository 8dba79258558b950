/** One file of the project as the rules of the house see it: its path from the top, with slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** A place where a rule does not hold. */
export type Violation = { path: string; line: number; why: string };

/** A rule of the house: pure, so that it can be shown a planted file as well as the real tree. */
export type Rule = (files: SourceFile[]) => Violation[];

/** The line, counted from 1, on which this position of a text lies. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith("e2e/");
}

/** Whether the path lies in one of these folders. */
export function isIn(path: string, ...folders: string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

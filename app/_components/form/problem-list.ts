/** What is wrong, for the summary: first what concerns the whole form, then in the order of the questions. */
export function problemList(
  problems: Record<string, string>,
  order: readonly string[],
): { at?: string; text: string }[] {
  const names = Object.keys(problems).sort((a, b) => place(a, order) - place(b, order));
  return names.map((name) => ({ ...(name ? { at: name } : {}), text: problems[name] ?? "" }));
}

function place(name: string, order: readonly string[]): number {
  if (name === "") return -1;
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}

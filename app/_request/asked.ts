/** What stands after the question mark of an address. */
export type Asked = Promise<Record<string, string | string[] | undefined>>;

/** Of what the address may say here (`?done=saved`), the sentence that goes with what it says; null for anything else. */
export async function sentenceFor(
  params: Asked,
  name: string,
  sentences: Record<string, string>,
): Promise<string | null> {
  const word = await asked(params, name);
  return word !== null && Object.hasOwn(sentences, word) ? (sentences[word] ?? null) : null;
}

/** One value of it; null when it is absent or stands there twice. */
export async function asked(params: Asked, name: string): Promise<string | null> {
  const value = (await params)[name];
  return typeof value === "string" ? value : null;
}

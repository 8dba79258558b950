/** What stands after the question mark of an address. */
export type Asked = Promise<Record<string, string | string[] | undefined>>;

/** One value of it; null when it is absent or stands there twice. */
export async function asked(params: Asked, name: string): Promise<string | null> {
  const value = (await params)[name];
  return typeof value === "string" ? value : null;
}

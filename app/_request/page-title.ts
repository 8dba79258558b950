import type { Metadata } from "next";
import { speech } from "./locale.ts";

/** The title of a page in the browser's tab; with problems on the page it says so first. */
export async function titled(
  key: string,
  problems = false,
  values?: Record<string, string>,
): Promise<Metadata> {
  const { t } = await speech();
  const page = t(key, values);
  return { title: t(problems ? "site.pageTitleWithProblems" : "site.pageTitle", { page }) };
}

import { notFound } from "next/navigation";
import { z } from "zod";

const uuid = z.uuid();

/** The page about one person. An id that cannot be anybody's is a page that does not exist. */
export function personPage(id: string): string {
  if (!uuid.safeParse(id).success) notFound();
  return `/people/${id}`;
}

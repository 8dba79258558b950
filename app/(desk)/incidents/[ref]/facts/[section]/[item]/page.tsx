import { asked } from "#app/_request/asked.ts";
import { SectionScreen, sectionTitle } from "#app/(desk)/incidents/[ref]/facts/section-screen.tsx";

type ItemPageProps = {
  params: Promise<{ ref: string; section: string; item: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: ItemPageProps) {
  const { ref, section, item } = await params;
  return sectionTitle(ref, section, item);
}

/** One group of people, one part of the data, one other party, or the judgement about one group. */
export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const { ref, section, item } = await params;
  const again = (await asked(searchParams, "again")) !== null;
  return <SectionScreen recordRef={ref} section={section} item={item} again={again} />;
}

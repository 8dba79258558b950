import { SectionScreen, sectionTitle } from "#app/(desk)/incidents/[ref]/facts/section-screen.tsx";

type ItemPageProps = { params: Promise<{ ref: string; section: string; item: string }> };

export async function generateMetadata({ params }: ItemPageProps) {
  const { ref, section, item } = await params;
  return sectionTitle(ref, section, item);
}

/** One group of people, one part of the data, one other party, or the judgement about one group. */
export default async function ItemPage({ params }: ItemPageProps) {
  const { ref, section, item } = await params;
  return <SectionScreen recordRef={ref} section={section} item={item} />;
}

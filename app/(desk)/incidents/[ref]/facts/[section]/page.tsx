import { SectionScreen, sectionTitle } from "#app/(desk)/incidents/[ref]/facts/section-screen.tsx";

type SectionPageProps = { params: Promise<{ ref: string; section: string }> };

export async function generateMetadata({ params }: SectionPageProps) {
  const { ref, section } = await params;
  return sectionTitle(ref, section, "");
}

/** A section of the facts that stands once. */
export default async function SectionPage({ params }: SectionPageProps) {
  const { ref, section } = await params;
  return <SectionScreen recordRef={ref} section={section} item="" again={false} />;
}

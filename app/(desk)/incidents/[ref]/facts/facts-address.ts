/** Where a section, or one item of it, is answered. */
export function factsAddress(ref: string, section: string, item: string): string {
  return item === "" ? `/incidents/${ref}/facts/${section}` : `/incidents/${ref}/facts/${section}/${item}`;
}

/** The name under which what was typed in that form is kept. */
export function factsDraft(ref: string, section: string, item: string): string {
  return `facts:${ref}/${section}/${item}`;
}

/** Where a section, or one item of it, is answered. */
export function factsAddress(ref: string, section: string, item: string): string {
  return item === "" ? `/incidents/${ref}/facts/${section}` : `/incidents/${ref}/facts/${section}/${item}`;
}

/** The name under which what was typed in that form is kept. */
export function factsDraft(ref: string, section: string, item: string): string {
  return `facts:${ref}/${section}/${item}`;
}

/** The form that such a name stands for, or null when it is the name of no form of facts. */
export function readFactsDraft(draft: string): { ref: string; section: string; item: string } | null {
  const [, ref, section, item] =
    /^facts:(DL-\d{4}-\d{1,9})\/([a-z-]{1,20})\/([0-9a-z-]{0,36})$/.exec(draft) ?? [];
  return ref === undefined || section === undefined || item === undefined ? null : { ref, section, item };
}

/** The name under which it is kept why an item could not be taken out. */
export function withdrawDraft(ref: string, item: string): string {
  return `withdraw:${ref}/${item}`;
}

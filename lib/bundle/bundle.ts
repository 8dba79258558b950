import { z } from "zod";
import { canonical } from "#lib/audit/canonical.ts";
import type { LinkedEvent } from "#lib/audit/chain.ts";

/** What makes the hash of a file's bytes, in hexadecimal; given by the caller, who knows the cryptography. */
export type DigestBytes = (bytes: Uint8Array) => string;

/** The files of a bundle by their path inside the zip. */
export type BundleFiles = Record<string, Uint8Array>;

export const manifestPath = "MANIFEST.json";
export const fingerprintPath = "MANIFEST.sha256";
export const contentsPath = "dossier.json";
export const chainPath = "audit.json";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.strictObject({
  format: z.literal("lekwijzer-bundle/1"),
  ref: z.string(),
  madeAt: z.iso.datetime(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256 })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** One save of one section. Where it was left out, its contents and salt are null: the commitment then cannot be checked. */
export const revisionSchema = z.strictObject({
  section: z.string(),
  item: z.string(),
  number: z.int().min(1),
  withdrawn: z.boolean(),
  savedBy: z.string(),
  savedAt: z.iso.datetime(),
  contents: z.strictObject({ salt: z.string(), facts: z.json() }).nullable(),
});
export type BundleRevision = z.infer<typeof revisionSchema>;

/** A proposal as it was put to management, by the hash to which a verdict is bound; its text is null where left out. */
const proposalSchema = z.strictObject({ id: z.string(), hash: sha256, body: z.json() });

/** The answers of a notification as they were frozen; null where left out. */
const filingSchema = z.strictObject({ id: z.string(), sheetHash: sha256, sheet: z.json() });

/** What the audit chain speaks of: enough to compute again every commitment that was not left out. */
export const contentsSchema = z.looseObject({
  format: z.literal("lekwijzer-dossier/1"),
  ref: z.string(),
  /** The chain of this dossier: the id under which its events are kept. */
  chain: z.string(),
  revisions: z.array(revisionSchema),
  proposals: z.array(proposalSchema),
  filings: z.array(filingSchema),
  evidence: z.array(z.strictObject({ id: z.string(), path: z.string().nullable(), sha256 })),
});
export type BundleContents = z.infer<typeof contentsSchema>;

const links = { seq: z.int().min(1), previousHash: z.string(), hash: sha256, mac: sha256 };
const eventSchema = z.strictObject({
  ...links,
  chain: z.string(),
  at: z.string(),
  personId: z.string().nullable(),
  sessionId: z.string().nullable(),
  event: z.string(),
  details: z.record(z.string(), z.json()),
});
/** An event whose own words were left out: its place in the chain can be checked, what it says cannot. */
const reservedSchema = z.strictObject({ ...links, reserved: z.literal(true) });
export const chainSchema = z.strictObject({ events: z.array(z.union([eventSchema, reservedSchema])) });
export type BundleEvent = z.infer<typeof chainSchema>["events"][number];

/** The chain as it leaves the house: that the FG kept a private note is nobody else's business, also not here. */
export function chainOf(events: LinkedEvent[]): BundleEvent[] {
  return events.map((event) => {
    const { seq, previousHash, hash, mac } = event;
    if (event.event === "note-kept") return { seq, previousHash, hash, mac, reserved: true };
    return chainSchema.shape.events.element.parse(event);
  });
}

const encoder = new TextEncoder();

/** JSON as it stands in a bundle: canonical, so that equal contents are equal bytes. */
export function bundleJson(value: unknown): Uint8Array {
  return encoder.encode(`${canonical(value)}\n`);
}

/**
 * The files of a bundle with their manifest and its fingerprint. Who keeps the fingerprint elsewhere can tell this
 * bundle from one that was made anew as a whole.
 */
export function makeBundle(
  made: { madeAt: Date; contents: BundleContents; events: LinkedEvent[]; files: BundleFiles },
  digest: DigestBytes,
): { files: BundleFiles; fingerprint: string } {
  const files: BundleFiles = {
    ...made.files,
    [contentsPath]: bundleJson(made.contents),
    [chainPath]: bundleJson({ events: chainOf(made.events) }),
  };
  const manifest: Manifest = {
    format: "lekwijzer-bundle/1",
    ref: made.contents.ref,
    madeAt: made.madeAt.toISOString(),
    files: Object.keys(files)
      .sort()
      .map((path) => {
        const bytes = files[path] ?? new Uint8Array();
        return { path, bytes: bytes.byteLength, sha256: digest(bytes) };
      }),
  };
  const text = bundleJson(manifest);
  const fingerprint = digest(text);
  const all = { ...files, [manifestPath]: text, [fingerprintPath]: encoder.encode(`${fingerprint}\n`) };
  return { files: all, fingerprint };
}

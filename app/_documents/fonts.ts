import { glyphsOf } from "./font-glyphs.ts";
import { readProjectFile } from "./project-files.ts";

// The families of the screen, in the weights that the templates use. Nothing else is ever embedded: Typst's fallback
// to whatever fonts the machine has is switched off in the templates, so a document looks the same everywhere.
const files = [
  ["source-sans-3", "400Regular", "SourceSans3_400Regular.ttf"],
  ["source-sans-3", "400Regular_Italic", "SourceSans3_400Regular_Italic.ttf"],
  ["source-sans-3", "600SemiBold", "SourceSans3_600SemiBold.ttf"],
  ["source-serif-4", "400Regular", "SourceSerif4_400Regular.ttf"],
  ["source-serif-4", "600SemiBold", "SourceSerif4_600SemiBold.ttf"],
] as const;

export type Fonts = { blobs: Buffer[]; prints: (codePoint: number) => boolean };

let loaded: Fonts | null = null;

/** The fonts of all documents, read once, and which signs they can print. */
export function loadFonts(): Fonts {
  if (loaded) return loaded;
  const blobs = files.map((path) => readProjectFile("node_modules", "@expo-google-fonts", ...path));
  // Every text is set in one of the families with the other behind it, so a sign that only one of them has still prints.
  const [sans, , , serif] = blobs;
  if (!sans || !serif) throw new Error("fonts are missing");
  const glyphs = [glyphsOf(sans), glyphsOf(serif)];
  loaded = { blobs, prints: (codePoint) => glyphs.some((has) => has(codePoint)) };
  return loaded;
}

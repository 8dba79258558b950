import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Theme = "light" | "dark";

/** The value of a colour token in one theme; throws when there is no such token, so that a renamed one cannot pass unseen. */
function colour(token: string, theme: Theme): string {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  const value = theme === "light" ? found?.[1] : found?.[2];
  if (!value) throw new Error(`no colour --${token}`);
  return value;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "sheet", "sunk"];
const states = ["running", "soon", "urgent", "done", "na"];

// Text needs 4.5:1 (WCAG 1.4.3), in every place where a component puts it.
const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ["ink", ground],
    ["ink-2", ground],
    ["ink-3", ground],
    ["petrol", ground],
    ["petrol-deep", ground],
    ["urgent", ground],
  ]),
  ...states.map((state): [string, string] => [state, `${state}-wash`]),
  ...states.map((state): [string, string] => ["ink", `${state}-wash`]),
  ...states.map((state): [string, string] => [state, "sheet"]),
  ...states.map((state): [string, string] => [state, "paper"]),
  ["overdue", "sheet"],
  ["overdue", "paper"],
  ["on-overdue", "overdue"],
  ["on-petrol", "petrol"],
  ["on-petrol", "petrol-deep"],
  ["ink", "petrol-wash"],
  ["ink-2", "petrol-wash"],
  ["ink-3", "petrol-wash"],
  ["petrol", "petrol-wash"],
  ["petrol-deep", "petrol-wash"],
];

// Edges of inputs, shapes, the focus ring and the scale need 3:1 (WCAG 1.4.11).
const shapes: [string, string][] = [
  ...grounds.map((ground): [string, string] => ["rule-strong", ground]),
  ...grounds.map((ground): [string, string] => ["petrol", ground]),
  ["petrol", "petrol-wash"],
  ...[...states, "overdue"].map((state): [string, string] => [state, "sunk"]),
];

describe.each<Theme>(["light", "dark"])("in the %s theme", (theme) => {
  test.each(text)("text in %s can be read on %s", (front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)("a shape in %s stands out on %s", (front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(3);
  });
});

test("black on white is 21 to 1, so the arithmetic is right", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

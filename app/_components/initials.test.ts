import { describe, expect, test } from "vitest";
import { initialsOf } from "./initials.ts";

describe("initials", () => {
  test.each([
    ["Sanne Bakker", "SB"],
    ["J. de Wit", "JW"],
    ["M. de Groot", "MG"],
    ["Özlem", "Ö"],
    ["  jan   van den  berg ", "JB"],
    ["(extern) 𝒳 Şahin", "EŞ"],
    ["", ""],
    ["…", ""],
  ])("of %j are %j", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

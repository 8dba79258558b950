import { expect, test } from "vitest";
import { asAttachment, receiptName, receiptType } from "./filing-receipt.ts";

test("a file keeps its own name, without a folder and without signs that hide what it is", () => {
  expect(receiptName("C:\\Users\\x\\Ontvangstbewijs é.pdf")).toBe("Ontvangstbewijs é.pdf");
  expect(receiptName("../../etc/passwd")).toBe("passwd");
  expect(receiptName("bewijs\u202efdp.exe\u0000\r\n")).toBe("bewijsfdp.exe");
  expect(receiptName(' "<>" ')).toBe("bestand");
  const long = receiptName(`${"a".repeat(400)}.pdf`);
  expect(long).toHaveLength(150);
  expect(long.endsWith(".pdf")).toBe(true);
});

test("a media type that is none is just bytes", () => {
  expect(receiptType("Image/PNG")).toBe("image/png");
  for (const wrong of ["", "text", "text/html; charset=x", "a/b\r\nX: y"]) {
    expect(receiptType(wrong)).toBe("application/octet-stream");
  }
});

test("a download is always saved, under its name in any alphabet, and nothing breaks out of the header", () => {
  const header = asAttachment('b"ewijs\n(é).pdf');
  expect(header.startsWith("attachment; ")).toBe(true);
  expect(header).not.toMatch(/[\r\n]/);
  expect(header.match(/"/g)).toHaveLength(2);
  expect(header).toContain("filename*=UTF-8''b%22ewijs%0A%28%C3%A9%29.pdf");
});

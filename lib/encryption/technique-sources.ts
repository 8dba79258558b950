/**
 * Where the standing of a technique comes from. `checkedOn` is the day a person compared our line with a public copy of
 * the source; null says that nobody did, so that the line rests on what is commonly known.
 */
export type TechniqueSource = {
  name: string;
  /** Where the name is in Dutch, so that it is read out as Dutch on an English page. */
  lang?: "nl";
  url: string;
  checkedOn: string | null;
};

const checkedOn = "2026-11-22";

function checked(name: string, url: string): TechniqueSource {
  return { name, url, checkedOn };
}

function unverified(name: string, url: string): TechniqueSource {
  return { name, url, checkedOn: null };
}

export const techniqueSources = {
  aes: unverified("NIST FIPS 197", "https://csrc.nist.gov/pubs/fips/197/final"),
  ecb: checked(
    "NIST, proposal to revise SP 800-38A (24 March 2022)",
    "https://csrc.nist.gov/News/2022/proposal-to-revise-sp-800-38a",
  ),
  chacha20: unverified("RFC 8439", "https://www.rfc-editor.org/rfc/rfc8439"),
  rsaLong: unverified(
    "BSI TR-02102-1",
    "https://www.bsi.bund.de/EN/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr02102/tr02102_node.html",
  ),
  rsa2048: checked(
    "SOG-IS Agreed Cryptographic Mechanisms 1.3, in the notice of the Bundesnetzagentur (6 September 2024)",
    "https://elektronische-vertrauensdienste.de/EVD/DE/Aktuelles/Meldungen/anbieter/RSA2048.html",
  ),
  rsaShort: unverified("NIST SP 800-131A Rev. 2", "https://csrc.nist.gov/pubs/sp/800/131/a/r2/final"),
  tripleDes: checked(
    "NIST, withdrawal of SP 800-67 Rev. 2 after SP 800-131A Rev. 2 (29 June 2023)",
    "https://csrc.nist.gov/News/2023/nist-to-withdraw-sp-800-67-rev-2",
  ),
  rc4: checked("RFC 7465", "https://www.rfc-editor.org/rfc/rfc7465"),
  bitlocker: unverified(
    "Microsoft, BitLocker countermeasures",
    "https://learn.microsoft.com/en-us/windows/security/operating-system-security/data-protection/bitlocker/countermeasures",
  ),
  filevault: checked(
    "Apple Platform Security, volume encryption with FileVault",
    "https://support.apple.com/guide/security/sec4c6dc1b6e/web",
  ),
  luks: unverified("cryptsetup", "https://gitlab.com/cryptsetup/cryptsetup"),
  veracrypt: checked(
    "VeraCrypt documentation, AES and modes of operation",
    "https://raw.githubusercontent.com/veracrypt/VeraCrypt/master/doc/html/en/AES.html",
  ),
  zip: checked(
    "libzip, zip_file_set_encryption",
    "https://libzip.org/documentation/zip_file_set_encryption/",
  ),
  office: checked(
    "Microsoft [MS-OFFCRYPTO] 1.3.3",
    "https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-offcrypto/2d1c4f2c-7a2a-4133-998f-f3373f00d542",
  ),
  officeStandard: checked(
    "Microsoft [MS-OFFCRYPTO], security considerations",
    "https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-offcrypto/cab78f5c-9c17-495e-bea9-032c63f02ad8",
  ),
  ncscTls: {
    ...unverified(
      "NCSC, ICT-beveiligingsrichtlijnen voor Transport Layer Security (TLS)",
      "https://www.ncsc.nl/documenten/publicaties/2021/januari/19/ict-beveiligingsrichtlijnen-voor-transport-layer-security-2.1",
    ),
    lang: "nl",
  },
  owasp: checked(
    "OWASP Password Storage Cheat Sheet",
    "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html",
  ),
  reg611: unverified(
    "Regulation (EU) 611/2013, Article 4(2)",
    "https://eur-lex.europa.eu/eli/reg/2013/611/oj",
  ),
  rfc9155: checked("RFC 9155", "https://www.rfc-editor.org/rfc/rfc9155"),
  pseudonymisation: unverified(
    "EDPB Guidelines 01/2025 on pseudonymisation (version for consultation)",
    "https://www.edpb.europa.eu/our-work-tools/documents/public-consultations/2025/guidelines-012025-pseudonymisation_en",
  ),
} satisfies Record<string, TechniqueSource>;

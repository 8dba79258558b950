import type { TextLine } from "#app/_components/form/text-lines.tsx";
import type { Words } from "#lib/words/words.ts";

/** The questions about the organisation itself. Only its name is needed. */
export function organisationLines(t: Words): TextLine[] {
  const optional = t("site.optional");
  const about = (key: string) => t(`settings.organisation.${key}`);
  return [
    { name: "name", label: about("name"), autoComplete: "organization" },
    {
      name: "kvk",
      label: about("kvk"),
      hint: about("kvkHint"),
      optional,
      width: "short",
      inputMode: "numeric",
    },
    { name: "address", label: about("address"), optional, autoComplete: "street-address" },
    {
      name: "postalCode",
      label: about("postalCode"),
      hint: about("postalCodeHint"),
      optional,
      width: "short",
      autoComplete: "postal-code",
    },
    { name: "city", label: about("city"), optional, width: "medium", autoComplete: "address-level2" },
    { name: "sector", label: about("sector"), hint: about("sectorHint"), optional },
  ];
}

/** The questions about the FG. None is needed: not every organisation must have one (Art. 37 GDPR). */
export function fgLines(t: Words): TextLine[] {
  const optional = t("site.optional");
  const about = (key: string) => t(`settings.fg.${key}`);
  return [
    { name: "fgName", label: about("name"), optional, autoComplete: "off" },
    {
      name: "fgRegistration",
      label: about("registration"),
      hint: about("registrationHint"),
      optional,
      width: "medium",
      autoComplete: "off",
    },
    {
      name: "fgEmail",
      label: about("email"),
      optional,
      type: "email",
      autoComplete: "off",
      spellCheck: false,
    },
    { name: "fgPhone", label: about("phone"), optional, type: "tel", width: "medium", autoComplete: "off" },
  ];
}

import type { Role } from "#lib/access/role.ts";

/** The example organisation: made up, as are its number and everybody in it. */
export const organisation = {
  name: "Ziekenhuis De Linde",
  kvk: "99000123",
  address: "Lindelaan 1",
  postalCode: "3500 AA",
  city: "Utrecht",
  sector: "Gezondheid en welzijn",
  fgName: "Farah Groen",
  fgRegistration: "FG000123",
  fgEmail: "fg@delinde.example",
  fgPhone: "030 555 01 10",
};

export type ExamplePerson = {
  key: "reporter" | "officer" | "second-officer" | "fg" | "approver" | "administrator" | "auditor";
  name: string;
  function: string;
  email: string;
  phone: string;
  roles: Role[];
};

/** One person per role, and a second officer so that two pairs of eyes can be shown. Passwords are made at the start. */
export const people: readonly ExamplePerson[] = [
  {
    key: "reporter",
    name: "Ruben Meijer",
    function: "Verpleegkundige polikliniek cardiologie",
    email: "r.meijer@delinde.example",
    phone: "030 555 01 01",
    roles: ["reporter"],
  },
  {
    key: "officer",
    name: "Sanne Bakker",
    function: "Security officer",
    email: "s.bakker@delinde.example",
    phone: "030 555 01 02",
    roles: ["officer"],
  },
  {
    key: "second-officer",
    name: "Thijs van Dam",
    function: "Privacy officer",
    email: "t.vandam@delinde.example",
    phone: "030 555 01 03",
    roles: ["officer"],
  },
  {
    key: "fg",
    name: "Farah Groen",
    function: "Functionaris gegevensbescherming",
    email: "fg@delinde.example",
    phone: "030 555 01 10",
    roles: ["fg"],
  },
  {
    key: "approver",
    name: "Anneke de Wit",
    function: "Lid raad van bestuur",
    email: "a.dewit@delinde.example",
    phone: "030 555 01 20",
    roles: ["approver"],
  },
  {
    key: "administrator",
    name: "Bilal Yilmaz",
    function: "Applicatiebeheerder",
    email: "b.yilmaz@delinde.example",
    phone: "030 555 01 30",
    roles: ["administrator"],
  },
  {
    key: "auditor",
    name: "Ine Verhoeven",
    function: "Interne auditor",
    email: "i.verhoeven@delinde.example",
    phone: "030 555 01 40",
    roles: ["auditor"],
  },
];

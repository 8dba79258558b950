import { ransomwareAndExfiltration } from "./published/attacks.ts";
import { insideAndLost } from "./published/insiders-and-losses.ts";
import { sentAndDeceived } from "./published/mail-and-deception.ts";
import type { PublishedCase } from "./published/telling.ts";

/** Where the cases come from; what happened is told in our own words. */
export const publishedIn = {
  name: "EDPB Guidelines 01/2021 on Examples regarding Personal Data Breach Notification, version 2.0, 14 December 2021",
  url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-012021-examples-regarding-personal-data-breach_en",
  checkedOn: "2026-11-22",
};

/** The eighteen cases of the guidelines, as the engine would have been told them. */
export const publishedCases: readonly PublishedCase[] = [
  ...ransomwareAndExfiltration,
  ...insideAndLost,
  ...sentAndDeceived,
];

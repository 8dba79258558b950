import { line } from "./field.ts";
import { section } from "./section.ts";

/** Who files the notification and whom the AP may call (AP questions 3.2.1 and 3.2.2). */
export const contact = section("contact", {
  reporterName: line(120),
  reporterFunction: line(120),
  reporterPhone: line(40),
  reporterEmail: line(120),
  contactName: line(120),
  contactFunction: line(120),
  contactPhone: line(40),
  contactEmail: line(120),
});

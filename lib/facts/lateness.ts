import { text } from "./field.ts";
import { section } from "./section.ts";

/** Why the notification came after 72 hours (Art. 33(1), second sentence; AP question 4.5). Not bound by an approval. */
export const lateness = section("lateness", {
  reason: text(4000),
});

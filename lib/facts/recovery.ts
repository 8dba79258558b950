import { choice, text, yesOrNo } from "./field.ts";
import { section } from "./section.ts";

/** What was lost, what came back and what was done about it (AP chapters 8 and 10.2; EDPB 9/2022 on availability). */
export const recovery = section("recovery", {
  stopped: yesOrNo(),
  dataIntact: yesOrNo(),
  backup: choice(["complete-and-checked", "not-checked", "partial", "none", "not-needed"]),
  restored: choice(["in-time", "late", "not-restored", "not-needed"]),
  outageEffect: choice(["none", "limited", "serious"]),
  vitalService: yesOrNo(),
  measuresTaken: text(),
  measuresPlanned: text(),
});

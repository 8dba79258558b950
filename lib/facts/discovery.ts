import { line, moment, text, yesOrNo } from "./field.ts";
import { section } from "./section.ts";

/**
 * When it happened and how it came to light (AP questions 4.1 to 4.3). Awareness itself is judged, not typed here:
 * see awareness.ts.
 */
export const discovery = section("discovery", {
  startedAt: moment(),
  ongoing: yesOrNo(),
  endedAt: moment(),
  detectedAt: moment(),
  discoveredAt: moment(),
  howDiscovered: text(4000),
  discoveredBy: line(),
  processorToldAt: moment(),
});

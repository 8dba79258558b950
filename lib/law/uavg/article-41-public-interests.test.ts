import { expect, it } from "vitest";
import { someFacts, suspicion } from "#lib/facts/build.ts";
import { uavg41Grounds } from "#lib/facts/parties.ts";
import { locales, words } from "#lib/words/words.ts";
import { weightyInterest } from "./article-41-public-interests.ts";

const uavg41Necessity = "Informeren zou het lopende onderzoek doorkruisen.";

it.each(uavg41Grounds.filter((ground) => ground !== "none"))(
  "holds on ground %s with the necessity in writing",
  (ground) => {
    const finding = weightyInterest(someFacts({ parties: { uavg41Ground: ground, uavg41Necessity } }));
    expect(finding.answer).toBe("yes");
    for (const locale of locales) {
      for (const { key, values } of finding.because) expect(words(locale)(key, values)).toMatch(/\p{L}{3}/u);
    }
  },
);

it("lifts nothing without the necessity, on a suspicion, or without a ground", () => {
  const ground = "criminal-offences" as const;
  expect(weightyInterest(someFacts({ parties: { uavg41Ground: ground } }))).toMatchObject({
    answer: "unknown",
    missing: ["parties/uavg41Necessity"],
  });
  const suspected = { uavg41Ground: suspicion(ground), uavg41Necessity };
  expect(weightyInterest(someFacts({ parties: suspected })).answer).toBe("unknown");
  expect(weightyInterest(someFacts()).answer).toBe("unknown");
  expect(weightyInterest(someFacts({ parties: { uavg41Ground: "none", uavg41Necessity } })).answer).toBe(
    "no",
  );
});

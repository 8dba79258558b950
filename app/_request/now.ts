import { cookies } from "next/headers";
import { cache } from "react";

/** The cookie with which a journey moves the clock. It is read in test mode only; elsewhere it means nothing. */
const travel = "lekwijzer-now";

/** The moment of this request: one moment for the whole of it. The only place on the server that reads the clock. */
export const now = cache(async (): Promise<Date> => {
  if (process.env.LEKWIJZER_TEST === "1") {
    const asked = (await cookies()).get(travel)?.value;
    const at = asked ? new Date(asked) : null;
    if (at && !Number.isNaN(at.getTime())) return at;
  }
  return new Date();
});

import { now } from "#app/_request/now.ts";

/** The server's time in the Date header of an empty answer: what the clocks on the screen are set by. */
export async function GET(): Promise<Response> {
  const date = (await now()).toUTCString();
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store", Date: date } });
}

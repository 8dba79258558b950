/** The server's time in the Date header of an empty answer: what the clocks on the screen are set by. */
export function GET(): Response {
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
}

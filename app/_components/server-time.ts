/**
 * What time it is on the server, told in the browser. It is counted on with `performance.now()` from what the server
 * said, so that turning the device's own clock changes nothing.
 */

const fiveMinutes = 300_000;
/** The server says whole seconds in its Date header, so on average half a second more had passed. */
const halfASecond = 500;
const believable = 60_000;

type Waiting = () => void;

let ahead: number | null = null;
let measured = false;
let measuring: Promise<void> | null = null;
const waiting = new Set<Waiting>();

/** The moment on the server as far as this page knows, in milliseconds since 1970. Only after `follow`. */
export function serverTime(): number {
  if (ahead === null) throw new Error("the server's time is not known yet");
  return performance.now() + ahead;
}

function set(next: number) {
  ahead = next;
  for (const tell of waiting) tell();
}

/** Asks the server what time it is, and takes the middle between asking and hearing. Keeps what it had when there is no answer. */
export function measure(): Promise<void> {
  measuring ??= ask().finally(() => {
    measuring = null;
  });
  return measuring;
}

async function ask() {
  try {
    const askedAt = performance.now();
    const answer = await fetch("/api/time", {
      method: "HEAD",
      cache: "no-store",
      credentials: "same-origin",
    });
    const heardAt = performance.now();
    const said = Date.parse(answer.headers.get("date") ?? "");
    if (!answer.ok || Number.isNaN(said)) return;
    measured = true;
    set(said + halfASecond - (askedAt + heardAt) / 2);
  } catch {
    // No connection: the clock counts on from what it knew.
  }
}

function measureWhenSeen() {
  if (document.visibilityState === "visible") void measure();
}

let every: ReturnType<typeof setInterval> | undefined;

function startListening() {
  document.addEventListener("visibilitychange", measureWhenSeen);
  window.addEventListener("pageshow", measureWhenSeen);
  window.addEventListener("online", measureWhenSeen);
  window.addEventListener("focus", measureWhenSeen);
  every = setInterval(measureWhenSeen, fiveMinutes);
}

function stopListening() {
  document.removeEventListener("visibilitychange", measureWhenSeen);
  window.removeEventListener("pageshow", measureWhenSeen);
  window.removeEventListener("online", measureWhenSeen);
  window.removeEventListener("focus", measureWhenSeen);
  clearInterval(every);
}

/** What the page said is good until we measured ourselves; after that only a large difference (a device that slept) counts. */
function believe(saidAt: string) {
  const said = Date.parse(saidAt) - performance.now();
  if (ahead !== null && measured && Math.abs(said - ahead) < believable) return;
  set(said);
}

/**
 * Follows the server's time from what a page said it was; `changed` is called whenever we learn better. Gives the way to
 * stop. All clocks of a page share one measurement: at the start, when the page is seen again, and every five minutes.
 */
export function follow(saidAt: string, changed: Waiting): () => void {
  believe(saidAt);
  if (waiting.size === 0) {
    startListening();
    void measure();
  }
  waiting.add(changed);
  return () => {
    waiting.delete(changed);
    if (waiting.size === 0) stopListening();
  };
}

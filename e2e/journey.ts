import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { moveClock } from "./clock.ts";
import { signIn, type Who } from "./people.ts";

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

export type How = BrowserContextOptions & {
  /** The moment at which the server believes to be for this browser; the real moment when absent. */
  at?: Date;
  /** Signs in again, for a journey that ends its session; else one session of this person serves many journeys. */
  fresh?: boolean;
};

type Journey = {
  /** A browser of one person, signed in; each call opens another browser. */
  as: (who: Who, how?: How) => Promise<Page>;
  /** A browser in which nobody is signed in. */
  anybody: (how?: How) => Promise<Page>;
  /** What no journey may see: broken rules for contents, errors in scripts, a server that failed. */
  wrong: string[];
};

/** Reports what the browser blocked through the console, which also tells of errors in scripts. */
function tellOfViolations(): void {
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

async function watch(context: BrowserContext, wrong: string[]): Promise<void> {
  await context.addInitScript(tellOfViolations);
  context.on("weberror", (error) => wrong.push(`${error.page()?.url()}: ${error.error()}`));
  context.on("console", (message) => {
    const text = message.text();
    if (/securitypolicyviolation|Content Security Policy|Minified React error|hydrat/i.test(text)) {
      wrong.push(`${message.page()?.url()}: ${text}`);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 500)
      wrong.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
}

/**
 * Dutch was chosen in this browser before anybody signed in: a language that the same person chooses in another journey
 * does not come along.
 */
async function readInDutch(context: BrowserContext, baseURL = process.env.WORLD_URL): Promise<void> {
  const url = new URL("/", baseURL).href;
  await context.addCookies([{ name: "lekwijzer.locale", value: "nl", url }]);
}

/** Every journey ends by looking at what went wrong on its way. */
export const test = base.extend<Journey, { sessions: Map<Who, State> }>({
  sessions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern.
    async ({}, use) => {
      await use(new Map());
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern.
  wrong: async ({}, use) => {
    const wrong: string[] = [];
    await use(wrong);
    base.expect(wrong, "the browser and the server stayed without errors").toEqual([]);
  },
  anybody: async ({ browser, wrong }, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ at, fresh: _fresh, ...options } = {}) => {
      const context = await browser.newContext(options);
      opened.push(context);
      if (!options.storageState) await readInDutch(context, options.baseURL);
      await watch(context, wrong);
      const page = await context.newPage();
      if (at) await moveClock(page, at);
      return page;
    });
    for (const context of opened) await context.close();
  },
  as: async ({ anybody, sessions }, use) => {
    await use(async (who, { at, ...how } = {}) => {
      const known = how.fresh ? undefined : sessions.get(who);
      const page = await anybody({ ...how, at: how.fresh ? at : undefined, storageState: known });
      if (!known) {
        await signIn(page, who);
        if (!how.fresh) sessions.set(who, await page.context().storageState());
      }
      // A session of the real moment stays good for every moment before it.
      if (at) await moveClock(page, at);
      return page;
    });
  },
});

export { expect } from "@playwright/test";

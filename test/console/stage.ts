import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { World } from '../lap/world.ts';
import { eventually, type Stage, type Visit } from './browser-test.ts';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** One world and one browser; every test gets windows of its own and leaves none behind. */
export class Theatre {
  private readonly browser: Browser;
  private readonly world: World;
  private readonly signedIn = new Map<string, StorageState>();
  private contexts: BrowserContext[] = [];
  private complaints: string[] = [];
  private tolerated: RegExp[] = [];

  constructor(browser: Browser, world: World) {
    this.browser = browser;
    this.world = world;
  }

  readonly stage = (): Stage => ({
    world: this.world,
    open: (visit) => this.open(visit),
    linkFor: this.world.linkFor,
    tab: async (context, path) => {
      const page = await context.newPage();
      await this.go(page, path);
      return page;
    },
    go: (page, path) => this.go(page, path),
    tolerate: (complaint) => void this.tolerated.push(complaint),
  });

  /** What the browser complained about during the test, and nobody said it would. */
  objections(): string[] {
    return this.complaints.filter((complaint) => !this.tolerated.some((expected) => expected.test(complaint)));
  }

  async photograph(folder: string, name: string): Promise<void> {
    const pages = this.contexts.flatMap((context) => context.pages());
    for (const [at, page] of pages.entries()) {
      await page.screenshot({ path: join(folder, `${name}-${at + 1}.png`), timeout: 5000 }).catch(() => undefined);
    }
  }

  async strike(): Promise<void> {
    for (const context of this.contexts) {
      // What is under way is answered first; the next test, or the end of the world, finds the API at rest.
      await eventually('nothing is under way', () => underWay.get(context)?.size === 0, 2000).catch(() => undefined);
      await context.close().catch(() => undefined);
    }
    this.contexts = [];
    this.complaints = [];
    this.tolerated = [];
  }

  private async open(visit: Visit = {}): Promise<Page> {
    const { as, width = 1280, height = 800, dark = false, english = false, now } = visit;
    const context = await this.browser.newContext({
      viewport: { width, height },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      acceptDownloads: true,
      ...(as && this.signedIn.has(as) ? { storageState: this.signedIn.get(as) } : {}),
    });
    this.contexts.push(context);
    this.watch(context);
    context.setDefaultTimeout(10_000);
    if (now) await context.clock.install({ time: now });
    const store = { 'RaStore.theme': dark ? '"dark"' : '"light"', 'RaStore.locale': english ? '"en"' : '"vi"' };
    await context.addInitScript({
      content: `if (location.protocol.startsWith("http")) for (const [key, value] of Object.entries(${JSON.stringify(store)})) if (!localStorage.getItem(key)) localStorage.setItem(key, value);`,
    });
    const page = await context.newPage();
    if (as && !this.signedIn.has(as)) await this.signIn(page, as);
    if (as) await this.go(page, '/');
    return page;
  }

  private async signIn(page: Page, who: string): Promise<void> {
    await page.goto(await this.world.linkFor(who));
    await page.waitForURL(/#\/(set-password|$)/);
    const state = await page.context().storageState();
    this.signedIn.set(who, { ...state, origins: [] });
  }

  private async go(page: Page, path: string): Promise<void> {
    await page.goto(`${this.world.url}/#${path}`);
    await settled(page);
  }

  private watch(context: BrowserContext): void {
    const requests = new Set<Request>();
    underWay.set(context, requests);
    context.on('request', (request) => requests.add(request));
    context.on('requestfinished', (request) => requests.delete(request));
    context.on('requestfailed', (request) => requests.delete(request));
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()} ${message.location().url}`);
    });
    context.on('weberror', (error) => this.complaints.push(`page: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.world.url)
        this.complaints.push(`foreign request: ${request.url()}`);
    });
  }
}

/** Requests under way in each window. */
const underWay = new WeakMap<BrowserContext, Set<Request>>();

/** Something is drawn, and nothing is being asked for any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const requests = underWay.get(page.context());
  let quiet = 0;
  await eventually('the page came to rest', async () => {
    quiet = requests?.size ? 0 : quiet + 1;
    return quiet > 2;
  });
}

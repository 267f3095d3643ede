import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { SIGN_IN, tokenOf } from '../lap/sign-in.ts';
import type { World } from '../lap/world.ts';
import { eventually, type Stage, type Visit } from './browser-test.ts';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** A browser context, with at least one page. */
interface Window {
  context: BrowserContext;
  /** Whether its clock is the test's. */
  hasClock: boolean;
  keepsFiles: boolean;
}

/** One world and one browser; every test gets windows that remember nothing, and leaves none behind. */
export class Theatre {
  private readonly browser: Browser;
  private readonly world: World;
  private readonly signedIn = new Map<string, Cookies>();
  /** Windows of the test. */
  private windows: Window[] = [];
  /** Windows of tests before it: the console is compiled in them already, which costs more than most tests. */
  private idle: Window[] = [];
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
    const pages = this.windows.flatMap(({ context }) => context.pages());
    for (const [at, page] of pages.entries()) {
      await page.screenshot({ path: join(folder, `${name}-${at + 1}.png`), timeout: 5000 }).catch(() => undefined);
    }
  }

  async strike(): Promise<void> {
    for (const window of this.windows) {
      // What is under way is answered first; the next test, or the end of the world, finds the API at rest.
      await eventually('nothing is under way', () => underWay.get(window.context)?.size === 0, 2000).catch(
        () => undefined,
      );
      await this.clear(window).catch(() => window.context.close().catch(() => undefined));
    }
    this.windows = [];
    this.complaints = [];
    this.tolerated = [];
  }

  /** Back to a window in which nobody has been. What the API answers is never kept by a browser, so cached files are the console's own. */
  private async clear(window: Window): Promise<void> {
    const { context } = window;
    if (window.keepsFiles) return context.close();
    const [page, ...others] = context.pages();
    for (const other of others) await other.close();
    await context.setOffline(false);
    if (!page) throw new Error('a window without a page');
    await this.leave(page);
    await context.clearCookies();
    underWay.get(context)?.clear();
    this.idle.push(window);
  }

  /** To a page of the same origin without the console: the browser keeps its process, and nothing of the console runs. */
  private async leave(page: Page): Promise<void> {
    await page.goto(`${this.world.url}/live`);
    await page.evaluate('localStorage.clear(), sessionStorage.clear()');
  }

  private async open(visit: Visit = {}): Promise<Page> {
    const { as, width = 1280, height = 800, dark = false, english = false, now, keepsFiles = false } = visit;
    const { context } = await this.window(now !== undefined, keepsFiles);
    if (now) await context.clock.install({ time: now });
    const page = context.pages()[0]!;
    await page.setViewportSize({ width, height });
    if (as) await this.comeIn(context, as);
    const choices = { 'RaStore.theme': dark ? 'dark' : 'light', 'RaStore.locale': english ? 'en' : 'vi' };
    for (const [key, value] of Object.entries(choices))
      await page.evaluate(`localStorage.setItem('${key}', '"${value}"')`);
    if (as) await this.go(page, '/');
    return page;
  }

  private async window(hasClock: boolean, keepsFiles: boolean): Promise<Window> {
    const at = this.idle.findIndex((window) => window.hasClock === hasClock && window.keepsFiles === keepsFiles);
    const window = this.idle.splice(at, at < 0 ? 0 : 1)[0] ?? (await this.newWindow(hasClock, keepsFiles));
    this.windows.push(window);
    return window;
  }

  private async newWindow(hasClock: boolean, keepsFiles: boolean): Promise<Window> {
    const context = await this.browser.newContext({
      serviceWorkers: keepsFiles ? 'allow' : 'block',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    this.watch(context);
    context.setDefaultTimeout(30_000);
    await this.leave(await context.newPage());
    return { context, hasClock, keepsFiles };
  }

  /** With the session of a test before it, unless that test ended it: who sets a password is signed out everywhere. */
  private async comeIn(context: BrowserContext, who: string): Promise<void> {
    const kept = this.signedIn.get(who);
    if (kept) await context.addCookies(kept);
    if (!kept || !(await this.isSignedIn(context))) await this.signIn(context, who);
  }

  private async isSignedIn(context: BrowserContext): Promise<boolean> {
    const answer = await context.request.post(`${this.world.url}/graphql`, {
      data: { query: '{ viewer { person { id } } }' },
    });
    const { data } = (await answer.json()) as { data?: { viewer: unknown } };
    return Boolean(data?.viewer);
  }

  /** Over HTTP: what a link does in a browser has tests of its own. */
  private async signIn(context: BrowserContext, who: string): Promise<void> {
    const answer = await context.request.post(`${this.world.url}/graphql`, {
      headers: { 'Idempotency-Key': randomUUID() },
      data: { query: SIGN_IN, variables: { token: tokenOf(await this.world.linkFor(who)) } },
    });
    const { errors } = (await answer.json()) as { errors?: unknown };
    if (errors) throw new Error(`${who} does not come in: ${JSON.stringify(errors)}`);
    this.signedIn.set(who, await context.cookies());
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
      const { url } = message.location();
      // Asked for by the browser itself, for the page between two tests.
      const isIcon = url === `${this.world.url}/favicon.ico`;
      if (message.type() === 'error' && !isIcon) this.complaints.push(`console: ${message.text()} ${url}`);
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

/** Something is drawn, nothing is being asked for any more, and what was answered is drawn too. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const requests = underWay.get(page.context());
  const spinners = page.locator('.MuiCircularProgress-indeterminate:visible');
  let quiet = 0;
  await eventually('the page came to rest', async () => {
    quiet = requests?.size ? 0 : quiet + 1;
    return quiet > 2 && (await spinners.count()) === 0;
  });
}

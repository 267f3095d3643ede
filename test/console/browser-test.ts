import type { BrowserContext, Page } from 'playwright-core';
import type { World } from '../lap/world.ts';

export interface Visit {
  /** Address of the person who is signed in first; nobody when left out. */
  as?: string;
  width?: number;
  height?: number;
  dark?: boolean;
  english?: boolean;
  /** Where the browser's clock starts. */
  now?: string;
  /** Files of the console are kept for the next start, as in the browser of a user; elsewhere that only costs time. */
  keepsFiles?: boolean;
}

export interface Stage {
  world: World;
  /** A window of its own: own cookies, own storage. */
  open: (visit?: Visit) => Promise<Page>;
  /** A link that signs this person in once. */
  linkFor: (email: string) => Promise<string>;
  /** A second tab of the same person. */
  tab: (context: BrowserContext, path: string) => Promise<Page>;
  go: (page: Page, path: string) => Promise<void>;
  /** Complaints of the browser that the test provokes on purpose. */
  tolerate: (complaint: RegExp) => void;
}

export interface BrowserTest {
  name: string;
  body: (stage: Stage) => Promise<void>;
}

/** What a `*.browser-spec.ts` file exports as `suite`. */
export interface Suite {
  world: 'demonstration' | 'lap';
  /** Each test goes on where the one before stopped. */
  isChain?: boolean;
  /** In a world of its own: it takes as long as all others of its world together, and these can run beside it. */
  isApart?: boolean;
  /** Looks at everything there is, or at a whole year: a gate of `.ci/run`, run by its name alone. */
  isExhaustive?: boolean;
  tests: BrowserTest[];
}

/** Repeats until the expectation holds: pages answer when they can. */
export async function eventually(
  what: string,
  holds: () => Promise<boolean> | boolean,
  patience = 8000,
): Promise<void> {
  const until = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`not so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export function check(what: string, holds: boolean): void {
  if (!holds) throw new Error(`not so: ${what}`);
}

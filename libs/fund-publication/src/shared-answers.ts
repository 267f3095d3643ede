import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { PublicationError } from './publications.errors';

/** Files that go out at once, in this process; each reads a thousand givers at a time. */
const MOST_FILES = 4;
/** Others wait for them, so many at most. */
const MOST_WAITING = 60;
/** When to come again. */
const SECONDS = 5;

/** What strangers ask for is made once for all who ask at the same moment: however many read a page, it costs as much as one reader. Nothing is kept, so that who hides is hidden at once. */
@Injectable()
export class SharedAnswers {
  private readonly pages = new Map<string, Promise<string>>();
  private readonly waiting: (() => void)[] = [];
  private files = 0;

  /** The same text to everybody who asks for it while it is made. */
  page(address: string, make: () => Promise<string>): Promise<string> {
    const known = this.pages.get(address);
    if (known) return known;
    const made = make().finally(() => this.pages.delete(address));
    this.pages.set(address, made);
    return made;
  }

  /** Waits its turn. Throws PUBLICATION_BUSY. */
  async file(make: () => Promise<Readable>): Promise<Readable> {
    await this.turn();
    try {
      return (await make()).once('close', () => this.next());
    } catch (error) {
      this.next();
      throw error;
    }
  }

  private async turn(): Promise<void> {
    if (this.files < MOST_FILES) {
      this.files += 1;
      return;
    }
    if (this.waiting.length >= MOST_WAITING) throw PublicationError.PUBLICATION_BUSY({ seconds: SECONDS });
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Whoever waits longest goes on in the place of who has finished. */
  private next(): void {
    const first = this.waiting.shift();
    if (first) first();
    else this.files -= 1;
  }
}

/** Of a text; another one has another. */
export const tagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

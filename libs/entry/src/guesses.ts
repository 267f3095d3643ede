import { neighbourhoodOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { EntryError } from './entry.errors';

const QUARTER_HOUR = 15 * 60;
/** Wrong codes from one neighbourhood in a quarter of an hour: a hall full of people mistypes less. Of eighty bits nobody guesses one. */
const MOST_WRONG = 30;

/** Counts codes that were never given out, by address, in this process. */
@Injectable()
export class Guesses {
  private readonly wrong = new RateLimiterMemory({ points: MOST_WRONG, duration: QUARTER_HOUR });

  /** For codes that nobody has been given; a hall full of people goes on with its own. Throws LINK_GUESSED_TOO_OFTEN. */
  async mustBeFew(address: string): Promise<void> {
    const known = await this.wrong.get(neighbourhoodOf(address));
    if (known && known.consumedPoints > MOST_WRONG)
      throw EntryError.LINK_GUESSED_TOO_OFTEN({ minutes: Math.max(1, Math.ceil(known.msBeforeNext / 60_000)) });
  }

  async wasWrong(address: string): Promise<void> {
    await this.wrong.penalty(neighbourhoodOf(address), 1);
  }
}

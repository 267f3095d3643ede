import { createHash } from 'node:crypto';
import { neighbourhoodOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { EntryError } from './entry.errors';

const QUARTER_HOUR = 15 * 60;
/** Wrong codes from one neighbourhood in a quarter of an hour: a hall full of people mistypes less. Of eighty bits nobody guesses one. */
const MOST_WRONG = 30;

/** Counts codes that were never given out, by address, in the database: any number of API processes answer. */
@Injectable()
export class Guesses {
  private readonly wrong: RateLimiterPostgres;

  constructor(dataSource: DataSource) {
    this.wrong = new RateLimiterPostgres({
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: 'link_guess',
      tableCreated: true,
      clearExpiredByTimeout: true,
      keyPrefix: '',
      points: MOST_WRONG,
      duration: QUARTER_HOUR,
    });
  }

  /** For codes that nobody has been given; a hall full of people goes on with its own. Throws LINK_GUESSED_TOO_OFTEN. */
  async mustBeFew(address: string): Promise<void> {
    const known = await this.wrong.get(placeOf(address));
    if (known && known.consumedPoints > MOST_WRONG)
      throw EntryError.LINK_GUESSED_TOO_OFTEN({ minutes: Math.max(1, Math.ceil(known.msBeforeNext / 60_000)) });
  }

  async wasWrong(address: string): Promise<void> {
    await this.wrong.penalty(placeOf(address), 1);
  }
}

/** One of 65,536 places, so that no number of strangers makes the table grow; an address is not kept. */
const placeOf = (address: string): string =>
  createHash('sha256').update(neighbourhoodOf(address)).digest('hex').slice(0, 4);

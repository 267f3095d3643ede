import { createHash } from 'node:crypto';
import { neighbourhoodOf, requestReads } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { IdentityError } from './identity.errors';

const QUARTER_HOUR = 15 * 60;
const KNOWN_FOR = 90 * 24 * 60 * 60;

/**
 * Counts attempts in the database, because any number of API processes answer. An attempt counts before it is judged, so that
 * a hundred at once are not all judged; one that succeeds is taken back. What counts is the account and the address together; an address alone is
 * bounded far above what a school behind it needs, and who has signed in from there before is not asked even then.
 * Counting takes a connection of its own, so the request gives back the one it reads with.
 */
@Injectable()
export class Attempts {
  /** One account from one address. */
  private readonly pair: RateLimiterPostgres;
  /** One account from anywhere: slows guessing from many addresses, far above what its owner needs. */
  private readonly account: RateLimiterPostgres;
  /** One address at any account: bounds what judging passwords costs. */
  private readonly address: RateLimiterPostgres;
  /** Whose account has been proven from which address, as a digest. */
  private readonly known: RateLimiterPostgres;

  constructor(dataSource: DataSource) {
    const limiter = (keyPrefix: string, points: number, duration: number, sweeps: boolean) =>
      new RateLimiterPostgres({
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'sign_in_attempt',
        tableCreated: true,
        clearExpiredByTimeout: sweeps,
        keyPrefix,
        points,
        duration,
      });
    this.pair = limiter('pair', 8, QUARTER_HOUR, true);
    this.account = limiter('account', 120, 4 * QUARTER_HOUR, false);
    this.address = limiter('address', 3_000, QUARTER_HOUR, false);
    this.known = limiter('known', 1, KNOWN_FOR, false);
  }

  /**
   * Proves a password for an account (the digest of its address, never an address of a person). An answer of null says that more must be proven: the
   * attempt stays counted, or a right password would reset the guessing of codes. Throws TOO_MANY_ATTEMPTS.
   */
  async ofStranger<Answer>(account: string, from: string, prove: () => Promise<Answer>): Promise<Answer> {
    const address = neighbourhoodOf(from);
    const digest = createHash('sha256').update(`${account}:${address}`).digest('base64url');
    const refusal = await refusalOf(this.address, address);
    if (refusal && !(await this.known.get(digest))) throw refusal;
    const answer = await this.atAccount(account, from, prove);
    if (answer !== null) await Promise.all([this.address.reward(address), this.known.set(digest, 1, KNOWN_FOR)]);
    return answer;
  }

  /** The same for somebody who has proven something already: a session, or a link. `account` is the name of the principal, too. */
  async atAccount<Answer>(account: string, from: string, prove: () => Promise<Answer>): Promise<Answer> {
    const pair = `${account}:${neighbourhoodOf(from)}`;
    // The pair first: one guesser does not use up what the account has elsewhere.
    await consume(this.pair, pair);
    await consume(this.account, account);
    const answer = await prove();
    if (answer === null) return answer;
    await requestReads()?.letGo();
    await Promise.all([this.account.reward(account), this.pair.delete(pair)]);
    return answer;
  }

  /** Proves something that cannot be guessed, so a right one is never refused; only failures count. */
  async unguessable<Answer>(from: string, prove: () => Promise<Answer>): Promise<Answer> {
    try {
      return await prove();
    } catch (failure) {
      await requestReads()?.letGo();
      await consume(this.address, neighbourhoodOf(from));
      throw failure;
    }
  }
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  const refusal = await refusalOf(limiter, key);
  if (refusal) throw refusal;
}

async function refusalOf(limiter: RateLimiterPostgres, key: string): Promise<Error | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return IdentityError.TOO_MANY_ATTEMPTS({ minutes: Math.max(1, Math.ceil(refused.msBeforeNext / 60_000)) });
  }
}

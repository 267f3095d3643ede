import { requestReads } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { IdentityError } from './identity.errors';

const QUARTER_HOUR = 15 * 60;

/**
 * Counts attempts in the database, because any number of API processes answer. An attempt counts before it is judged, so that
 * a hundred at once are not all judged; one that succeeds is taken back, so that a school behind one address is not shut out.
 * Counting takes a connection of its own, so the request gives back the one it reads with.
 */
@Injectable()
export class Attempts {
  /** One account from one address. */
  private readonly pair: RateLimiterPostgres;
  /** One account from anywhere: slows guessing from many addresses, far above what its owner needs. */
  private readonly account: RateLimiterPostgres;
  /** One address at any account. */
  private readonly address: RateLimiterPostgres;

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
    this.account = limiter('account', 60, 4 * QUARTER_HOUR, false);
    this.address = limiter('address', 200, QUARTER_HOUR, false);
  }

  /**
   * Proves something about an account (`account` is the digest of its address or the name of the principal, never an address of a person). An
   * answer of null says that more must be proven: the attempt stays counted, or a right password would reset the guessing of codes.
   */
  async atAccount<Answer>(account: string, address: string, prove: () => Promise<Answer>): Promise<Answer> {
    const pair = `${account}:${address}`;
    await consume(this.address, address);
    await consume(this.account, account);
    await consume(this.pair, pair);
    const answer = await prove();
    if (answer === null) return answer;
    await requestReads()?.letGo();
    await Promise.all([this.address.reward(address), this.account.reward(account), this.pair.delete(pair)]);
    return answer;
  }

  /** Proves something that cannot be guessed; only strangers who try many are slowed down. */
  async fromAddress<Answer>(address: string, prove: () => Promise<Answer>): Promise<Answer> {
    await consume(this.address, address);
    const answer = await prove();
    await requestReads()?.letGo();
    await this.address.reward(address);
    return answer;
  }
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw IdentityError.TOO_MANY_ATTEMPTS({ minutes: Math.max(1, Math.ceil(refused.msBeforeNext / 60_000)) });
  }
}

import { isIPv6 } from 'node:net';
import { type ActorRequest, defineErrors } from '@app/kernel';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from './config';
import type { TrustedDocuments } from './trusted-documents';

const MINUTE = 60;
/** What counts as one call more. */
const COST_OF_A_CALL = 250;

export const UnsignedError = defineErrors({
  TOO_MANY_CALLS: {
    vi: 'Quá nhiều yêu cầu khi chưa đăng nhập từ địa chỉ này. Hãy thử lại sau {seconds} giây.',
    en: 'Too many requests from this address without signing in. Try again in {seconds} seconds.',
  },
});

/**
 * What strangers may ask, by address and in this process: nobody who has not signed in can keep it busy. The documents of the console are not counted,
 * so that a bad neighbour keeps nobody from signing in.
 */
export class UnsignedCalls {
  private readonly limiter: RateLimiterMemory | null;

  constructor(
    { unsignedPerMinute }: Config,
    private readonly trusted: TrustedDocuments,
  ) {
    this.limiter = unsignedPerMinute ? new RateLimiterMemory({ points: unsignedPerMinute, duration: MINUTE }) : null;
  }

  /** Before a document is even read. Throws TOO_MANY_CALLS. */
  async count(request: ActorRequest): Promise<void> {
    const query = queryOf(request);
    if (request.actor?.isSignedIn || query === null || this.trusted.isText(query)) return;
    await this.consume(request.ip, 1);
  }

  /** Once it is known what a document costs. Throws TOO_MANY_CALLS. */
  async countCost(request: ActorRequest, cost: number, hash = ''): Promise<void> {
    if (request.actor?.isSignedIn || this.trusted.has(hash)) return;
    await this.consume(request.ip, Math.floor(cost / COST_OF_A_CALL));
  }

  private async consume(address: string, points: number): Promise<void> {
    try {
      await this.limiter?.consume(neighbourhoodOf(address), points);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw UnsignedError.TOO_MANY_CALLS({ seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
    }
  }
}

/** The text of a GraphQL request; null where it names a hash alone, or is none. */
function queryOf({ url, body, query }: ActorRequest): string | null {
  if (url.split('?')[0] !== '/graphql') return null;
  const told = (body ?? query) as { query?: unknown } | undefined;
  return typeof told?.query === 'string' ? told.query : null;
}

/** Whoever has one address of IPv6 has 2^64 of them. */
const neighbourhoodOf = (address: string): string =>
  isIPv6(address) && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;

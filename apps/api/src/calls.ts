import { type ActorRequest, defineErrors, type DomainError, MinuteCounts, neighbourhoodOf } from '@app/kernel';
import type { Config } from './config';
import type { TrustedDocuments } from './trusted-documents';

/** What counts as one call more. */
export const COST_OF_A_CALL = 250;

export const CallsError = defineErrors({
  TOO_MANY_CALLS: {
    vi: 'Quá nhiều yêu cầu khi chưa đăng nhập từ địa chỉ này. Hãy thử lại sau {seconds} giây.',
    en: 'Too many requests from this address without signing in. Try again in {seconds} seconds.',
  },
  TOO_MANY_REQUESTS: {
    vi: 'Tài khoản này gửi quá nhiều yêu cầu trong một phút. Hãy thử lại sau {seconds} giây.',
    en: 'This account sends too many requests in a minute. Try again in {seconds} seconds.',
  },
});

/**
 * What may be asked in a minute, in this process: by a person or a client everything together, wherever it comes from; by strangers from one address
 * what is GraphQL, and what anybody may ask for. The documents of the console are not counted for strangers, so that a bad neighbour keeps nobody from signing in.
 */
export class Calls {
  private readonly signed: MinuteCounts;
  private readonly unsigned: MinuteCounts;

  constructor(
    { signedPerMinute = 0, unsignedPerMinute = 0 }: Config,
    private readonly trusted: TrustedDocuments,
  ) {
    this.signed = new MinuteCounts(signedPerMinute);
    this.unsigned = new MinuteCounts(unsignedPerMinute);
  }

  /** Before a document is even read. Throws TOO_MANY_CALLS, TOO_MANY_REQUESTS. */
  count(request: ActorRequest): void {
    if (request.actor?.isSignedIn) return this.countSigned(request.actor.principalName, 1);
    const query = queryOf(request);
    const isCounted = query === null ? isForAnybody(request) : !this.trusted.isText(query);
    if (isCounted) this.countUnsigned(request.ip, 1);
  }

  /** Once it is known what a document costs. Throws TOO_MANY_CALLS, TOO_MANY_REQUESTS. */
  countCost(request: ActorRequest, cost: number, hash = ''): void {
    const calls = Math.floor(cost / COST_OF_A_CALL);
    if (request.actor?.isSignedIn) return this.countSigned(request.actor.principalName, calls);
    if (!this.trusted.has(hash)) this.countUnsigned(request.ip, calls);
  }

  private countSigned(name: string, calls: number): void {
    mustNotWait(this.signed.add(name, calls), CallsError.TOO_MANY_REQUESTS);
  }

  private countUnsigned(address: string, calls: number): void {
    mustNotWait(this.unsigned.add(neighbourhoodOf(address), calls), CallsError.TOO_MANY_CALLS);
  }
}

function mustNotWait(seconds: number, error: (params: { seconds: number }) => DomainError): void {
  if (seconds > 0) throw error({ seconds });
}

/** Pages and files that anybody may ask for by guessing. */
const isForAnybody = (request: ActorRequest): boolean =>
  /^\/(check|credentials|disclosed|funds|oauth|\.well-known)(?=\/|$)/.test(routeOf(request));

/** The address as the router read it, however it was written; empty of what reaches no handler. */
const routeOf = ({ routeOptions }: ActorRequest): string => routeOptions.url ?? '';

/** The text of a GraphQL request; null where it names a hash alone, or is none. */
function queryOf(request: ActorRequest): string | null {
  if (routeOf(request) !== '/graphql') return null;
  const { body, query } = request;
  const told = (body ?? query) as { query?: unknown } | undefined;
  return typeof told?.query === 'string' ? told.query : null;
}

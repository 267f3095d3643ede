import type { ErrorParams, FactKey } from '@app/kernel';
import { MOST_TAKEN, type TakeRewardsInput } from './reward.inputs';
import { RewardError } from './rewards.errors';

/** A recognition of the decision, as far as it bears on what is paid. */
export interface Payable extends FactKey {
  path: string;
  number: number;
  bookYear: number;
  grantedOn: string;
  year: number;
  honour: string;
  isRevoked: boolean;
  isPaidInstead: boolean;
  /** The office whose books it is to come into may take it over. */
  isOfBooks: boolean;
  /** In đồng; null: no confirmed text says it. */
  due: number | null;
  takenByKey: number | null;
}

export interface Stated {
  recognitionKey: FactKey;
  amount: number;
  reason?: string | null;
}

type Code =
  | 'REWARD_TAKEN'
  | 'REWARD_REVOKED'
  | 'REWARD_PAID_INSTEAD'
  | 'REWARD_UNSTATED'
  | 'REWARD_REASON_NEEDED'
  | 'REWARD_STATED_UNCHOSEN'
  | 'REWARDS_NONE';

export interface Fault {
  path: string;
  code: Code;
  params: ErrorParams;
}

/** In đồng: as stated, or as due. */
export const amountOf = ({ key, due }: Pick<Payable, 'key' | 'due'>, stated: ReadonlyMap<string, Stated>): number =>
  stated.get(key)?.amount ?? due ?? 0;

type Asked = Pick<TakeRewardsInput, 'recognitionKeys' | 'stated'>;

/** Throws REWARD_STATED_TWICE. */
export function mustBeSaidOnce({ stated }: Asked): void {
  const seen = new Set<string>();
  for (const [at, { recognitionKey }] of (stated ?? []).entries()) {
    const path = `stated.${at}.recognitionId`;
    if (seen.has(recognitionKey.key))
      throw RewardError.REWARD_STATED_TWICE({}, [{ path, code: 'REWARD_STATED_TWICE' }]);
    seen.add(recognitionKey.key);
  }
}

interface Fitting {
  chosen: Payable[];
  faults: Fault[];
  left: number;
  unstated: number;
}

/** Who of a decision is taken over, and why not. Of those named, who all are of the decision, each must fit; where nobody is named, what does not fit is left out. */
export function fitting(
  all: readonly Payable[],
  { recognitionKeys, stated: said }: Asked,
  stated: ReadonlyMap<string, Stated>,
  offices: ReadonlyMap<number, string>,
): Fitting {
  const byKey = new Map(all.map((one) => [one.key, one]));
  const named = recognitionKeys == null ? null : [...new Set(recognitionKeys.map(({ key }) => key))];
  const faults: Fault[] = [];
  for (const [at, { recognitionKey, amount, reason }] of (said ?? []).entries()) {
    const one = byKey.get(recognitionKey.key);
    if (!one || (named && !named.includes(recognitionKey.key)))
      faults.push({ path: `stated.${at}.recognitionId`, code: 'REWARD_STATED_UNCHOSEN', params: {} });
    else if (amount !== one.due && !reason?.trim())
      faults.push({ path: `stated.${at}.reason`, code: 'REWARD_REASON_NEEDED', params: {} });
  }
  const faultOf = (one: Payable): Omit<Fault, 'path'> | null => {
    const params = { number: `${one.number}/${one.bookYear}` };
    if (one.takenByKey !== null)
      return { code: 'REWARD_TAKEN', params: { ...params, office: offices.get(one.takenByKey) ?? '—' } };
    if (one.isRevoked) return { code: 'REWARD_REVOKED', params };
    if (one.isPaidInstead) return { code: 'REWARD_PAID_INSTEAD', params };
    return one.due === null && !stated.has(one.key) ? { code: 'REWARD_UNSTATED', params } : null;
  };
  const judged = (named === null ? all : named.map((key) => byKey.get(key)!)).map((one) => ({
    one,
    fault: faultOf(one),
  }));
  for (const { one, fault } of judged) {
    if (!fault) continue;
    const path = named === null ? pathOf('stated', said, one) : pathOf('recognitionIds', recognitionKeys, one);
    if (path !== null) faults.push({ path, ...fault });
  }
  const fits = judged.flatMap(({ one, fault }) => (fault ? [] : [one]));
  if (fits.length === 0 && faults.length === 0) {
    const taken = judged.find(({ fault }) => fault?.code === 'REWARD_TAKEN')?.fault;
    faults.push({ path: 'decisionId', ...(taken ?? { code: 'REWARDS_NONE', params: {} }) });
  }
  // What was stated is not left to a later call, which would not know of it.
  const [first, rest] = [fits.filter(({ key }) => stated.has(key)), fits.filter(({ key }) => !stated.has(key))];
  const chosen = [...first, ...rest].slice(0, MOST_TAKEN);
  const unstated = judged.filter(({ fault }) => fault?.code === 'REWARD_UNSTATED').length;
  return { chosen, faults, left: fits.length - chosen.length, unstated };
}

/** Where the caller named it; null where nobody did. */
function pathOf(
  list: 'stated' | 'recognitionIds',
  said: readonly (FactKey | Stated)[] | null | undefined,
  { key }: Payable,
): string | null {
  const at = (said ?? []).findIndex((one) => ('recognitionKey' in one ? one.recognitionKey.key : one.key) === key);
  if (at < 0) return null;
  return list === 'stated' ? `stated.${at}.recognitionId` : `recognitionIds.${at}`;
}

import { nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';

export interface AwardTarget {
  /** The same everywhere. */
  award: string;
  authority: string;
}

export async function awardTarget(api: TestApi): Promise<AwardTarget> {
  const [found] = await api.owner.query<{ award: string; authority: string }[]>(
    `SELECT a.key AS award, h.key AS authority FROM award AS a JOIN authority AS h ON h.award_key = a.key WHERE a.code = 'commendation/commune'`,
  );
  return { award: nodeId('Award', found!.award), authority: nodeId('Authority', found!.authority) };
}

import { type FactKey, type Ids, intIds, KernelError, parseNodeId } from '@app/kernel';

export interface ActivityKey extends FactKey {
  year: number;
}

const YEAR_AND_KEY = /^(\d{4})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** An activity's global id names province, scope and year, so that looking it up touches one shard and one partition. */
export function activityKey(id: string): ActivityKey {
  const { type, place, key } = parseNodeId(id);
  const found = YEAR_AND_KEY.exec(key);
  if (type !== 'Activity' || place === null || !found) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return { ...place, year: Number(found[1]), key: found[2]! };
}

export const ActivityKindIds = intIds('ActivityKind');
export const ActivityIds: Ids<ActivityKey> = { type: 'Activity', read: activityKey };

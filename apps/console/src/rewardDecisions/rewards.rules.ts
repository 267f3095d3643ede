import { MOST_PAID, type PayableItem } from '../openItems';
import type { RecognitionRewardRow } from './rewardDecisions.graphql.ts';

/** What is in nobody's books yet and can be. */
export const takeableOf = (rows: readonly RecognitionRewardRow[]): RecognitionRewardRow[] =>
  rows.filter(({ state }) => state === 'DUE' || state === 'UNSTATED');

/** Of the rows, in the books of one office, for which no money has moved and no voucher waits; null where they do not go together. */
export function returnableOf(
  rows: readonly Pick<RecognitionRewardRow, 'state' | 'openItem' | 'recognitionId'>[],
): { organisationId: string; recognitionIds: string[] } | null {
  const organisationId = rows[0]?.openItem?.organisation.id;
  if (organisationId === undefined) return null;
  const fits = rows.every(
    ({ state, openItem }) =>
      state === 'TAKEN_OVER' &&
      openItem?.canPay &&
      openItem.drafted === 0 &&
      openItem.organisation.id === organisationId,
  );
  return fits ? { organisationId, recognitionIds: rows.map(({ recognitionId }) => recognitionId) } : null;
}

/** What one voucher can pay of the rows, or take in of claims; null where they do not go together. */
export function payableOf(
  rows: readonly Pick<RecognitionRewardRow, 'state' | 'openItem' | 'claim'>[],
): { organisationId: string; items: PayableItem[] } | null {
  const items = rows.flatMap(({ state, openItem, claim }) => {
    if (state === 'TO_BE_RETURNED') return claim ?? [];
    return (state === 'TAKEN_OVER' || state === 'PART_PAID') && openItem ? openItem : [];
  });
  const [first] = items;
  if (!first || items.length > MOST_PAID) return null;
  const alike = items.every(
    ({ isIncoming, canPay, organisation }) =>
      canPay && isIncoming === first.isIncoming && organisation.id === first.organisation.id,
  );
  return alike ? { organisationId: first.organisation.id, items } : null;
}

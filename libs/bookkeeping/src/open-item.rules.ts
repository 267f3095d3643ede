/** What of an open item moves with a voucher, in đồng. */
export interface OpenItemMove {
  paid: number;
  returned: number;
}

export interface Standing {
  amount: number;
  paid: number;
  returned: number;
  released: number;
  isEnded: boolean;
}

/**
 * What a side of a voucher (debit above zero) comes to for the open item that it names: money that goes out pays, money that comes back returns; of a promise to the
 * office it is the other way round. A reversal takes back what the sides of the reversed voucher did.
 */
export function openItemMove(amount: number, isIncoming: boolean, isReversal: boolean): OpenItemMove {
  const pays = isIncoming ? -amount : amount;
  if (isReversal) return pays < 0 ? { paid: pays, returned: 0 } : { paid: 0, returned: -pays };
  return pays > 0 ? { paid: pays, returned: 0 } : { paid: 0, returned: -pays };
}

/** What may still be paid. */
export const openOf = ({ amount, paid, released }: Pick<Standing, 'amount' | 'paid' | 'released'>): number =>
  amount - paid - released;

/** What somebody still accounts for, or owes back. */
export const outstandingOf = ({ paid, returned }: Pick<Standing, 'paid' | 'returned'>): number => paid - returned;

export type OpenItemFault =
  | { code: 'OPEN_ITEM_ENDED' }
  /** Beyond what is open. */
  | { code: 'OPEN_ITEM_EXCEEDED'; remains: number }
  /** More would come back than went out. */
  | { code: 'OPEN_ITEM_RETURN_EXCEEDED'; remains: number };

/** What a voucher may not do. What was paid before it ended may still come back. */
export function openItemFault(before: Standing, { paid, returned }: OpenItemMove): OpenItemFault | null {
  if (paid > 0 && before.isEnded) return { code: 'OPEN_ITEM_ENDED' };
  if (paid > openOf(before)) return { code: 'OPEN_ITEM_EXCEEDED', remains: openOf(before) };
  if (before.paid + paid < before.returned + returned)
    return { code: 'OPEN_ITEM_RETURN_EXCEEDED', remains: outstandingOf(before) };
  return null;
}

/**
 * How the open item stands after it, by how much less money is set aside, and by how much less of a line of a budget is committed. Once it ended no money is set aside.
 * What somebody accounts for stays committed after it was handed out, until it is spent or comes back.
 */
export function movedBy(
  before: Standing,
  { paid, returned }: OpenItemMove,
  isAccountedFor: boolean,
): { after: Standing; freed: number; uncommitted: number } {
  const released = before.isEnded ? before.released - paid : before.released;
  const after = { ...before, paid: before.paid + paid, returned: before.returned + returned, released };
  const freed = before.isEnded ? 0 : paid;
  return { after, freed, uncommitted: isAccountedFor ? returned + released - before.released : freed };
}

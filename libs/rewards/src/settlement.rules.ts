/** An open item, in đồng. */
interface Item {
  amount: number;
  paid: number;
  returned: number;
  isEnded: boolean;
}

/** A reward in the books, and all claims for it. */
export interface Settled {
  /** The recognition stands, and no other is paid instead. */
  isPayable: boolean;
  reward: Item;
  claims: readonly Item[];
}

/** What is to be done; nothing where all is as it should be. */
export interface Settlement {
  reward: 'end' | 'resume' | null;
  /** Places of the claims that end. */
  endClaims: number[];
  /** In đồng; null: no new one. */
  claim: number | null;
}

/** Of what was paid, what is still with whoever was paid: neither returned nor recovered by a claim. */
export const withRecipient = ({ reward, claims }: Omit<Settled, 'isPayable'>): number =>
  reward.paid - reward.returned - claims.reduce((sum, { paid, returned }) => sum + paid - returned, 0);

/**
 * What is not payable any more is not paid on, and what was paid of it is claimed, in one open claim of exactly as much as is still out; what is payable again is owed as
 * before, and claimed no longer. Applied, it answers nothing to be done.
 */
export function settlement({ isPayable, reward, claims }: Settled): Settlement {
  const open = claims.flatMap((claim, at) => (claim.isEnded || claim.paid >= claim.amount ? [] : [{ claim, at }]));
  if (isPayable) return { reward: reward.isEnded ? 'resume' : null, endClaims: open.map(({ at }) => at), claim: null };
  const owed = Math.max(withRecipient({ reward, claims }), 0);
  const claimed = open.reduce((sum, { claim }) => sum + claim.amount - claim.paid, 0);
  const isDone = owed === claimed;
  return {
    reward: reward.isEnded || reward.paid >= reward.amount ? null : 'end',
    endClaims: isDone ? [] : open.map(({ at }) => at),
    claim: isDone || owed === 0 ? null : owed,
  };
}

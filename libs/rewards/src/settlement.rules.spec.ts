import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Settled, settlement, withRecipient } from './settlement.rules';

interface Books {
  reward: Settled['reward'];
  claims: Settled['claims'][number][];
}

/** What a settlement does to the books. */
function applied({ reward, claims }: Books, { reward: step, endClaims, claim }: ReturnType<typeof settlement>): Books {
  const after = claims.map((one, at) => (endClaims.includes(at) ? { ...one, isEnded: true } : one));
  const isEnded = step === 'end' ? true : step === 'resume' ? false : reward.isEnded;
  if (claim !== null) after.push({ amount: claim, paid: 0, returned: 0, isEnded: false });
  return { reward: { ...reward, isEnded }, claims: after };
}

type Move = { what: 'stand' | 'pay' | 'return' | 'reverse' | 'recover' | 'giveBack'; by: number };

/** A treasurer's vouchers, as far as the ledger lets them be posted. */
function moved({ reward, claims }: Books, isPayable: boolean, { what, by }: Move): Books {
  const one = { ...reward };
  const last = claims.length - 1;
  const claim = last < 0 ? null : { ...claims[last]! };
  if (what === 'pay' && isPayable && !one.isEnded) one.paid += Math.min(by, one.amount - one.paid);
  if (what === 'return') one.returned += Math.min(by, withRecipient({ reward: one, claims }));
  if (what === 'reverse') one.paid -= Math.min(by, one.paid - one.returned);
  if (what === 'recover' && claim && !claim.isEnded) claim.paid += Math.min(by, claim.amount - claim.paid);
  if (what === 'giveBack' && claim) claim.returned += Math.min(by, claim.paid - claim.returned);
  return { reward: one, claims: claim === null ? claims : [...claims.slice(0, last), claim] };
}

describe('what a recognition’s standing means for books', () => {
  it('claims exactly what is still out, in one open claim, and nothing of what is payable; settled is settled', () => {
    const move = fc.record({
      what: fc.constantFrom<Move['what'][]>('stand', 'pay', 'return', 'reverse', 'recover', 'giveBack'),
      by: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        let books: Books = { reward: { amount: 10, paid: 0, returned: 0, isEnded: false }, claims: [] };
        let isPayable = true;
        for (const one of moves) {
          if (one.what === 'stand') isPayable = !isPayable;
          books = moved(books, isPayable, one);
          books = applied(books, settlement({ isPayable, ...books }));
          const open = books.claims.filter(({ isEnded, paid, amount }) => !isEnded && paid < amount);
          const claimed = open.reduce((sum, { amount, paid }) => sum + amount - paid, 0);
          expect(open.length).toBeLessThanOrEqual(1);
          expect(claimed).toBe(isPayable ? 0 : Math.max(withRecipient(books), 0));
          expect(!isPayable && !books.reward.isEnded && books.reward.paid < books.reward.amount).toBe(false);
          expect(isPayable && books.reward.isEnded).toBe(false);
          expect(settlement({ isPayable, ...books })).toEqual({ reward: null, endClaims: [], claim: null });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

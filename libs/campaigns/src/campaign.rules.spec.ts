import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CampaignAct, CampaignState, stateAfter, takesIn, useFault } from './campaign.rules';

const ACTS: readonly CampaignAct[] = ['amend', 'submit', 'return', 'approve', 'post', 'finish', 'stop'];

describe('the way of a campaign', () => {
  it('is one step after the other, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 40 }), (acts) => {
        let state = CampaignState.Planned;
        const done = new Set<CampaignAct>();
        for (const act of acts) {
          const after = stateAfter(state, act);
          if (after === null) continue;
          if (act === 'approve') expect(done.has('submit')).toBe(true);
          if (state === CampaignState.Stopped) {
            // What it took in is still posted; it stays what it is.
            expect([act, after]).toEqual(['post', CampaignState.Stopped]);
            continue;
          }
          if (act === 'post') expect(done.has('approve')).toBe(true);
          if (act === 'finish') expect(done.has('post')).toBe(true);
          // Nothing goes on behind its end, and a plan is changed only before it was submitted.
          expect(state).not.toBe(CampaignState.Finished);
          if (act === 'amend') expect(state).toBe(CampaignState.Planned);
          done.add(act);
          state = after;
        }
        expect(takesIn(state)).toBe(state === CampaignState.Approved || state === CampaignState.Posted);
        if (takesIn(state)) expect(done.has('approve')).toBe(true);
      }),
    );
  });

  it('lets its money be used from a day on, and not before it is posted', () => {
    const waiting = { waitDays: 15, usableFrom: '2026-12-14' };
    expect(useFault({ waitDays: 15, usableFrom: null }, '2026-12-14')).toBe('CAMPAIGN_NOT_POSTED');
    expect(useFault(waiting, '2026-12-13')).toBe('CAMPAIGN_POSTED_RECENTLY');
    expect(useFault(waiting, '2026-12-14')).toBeNull();
    expect(useFault({ waitDays: null, usableFrom: null }, '2026-01-01')).toBeNull();
  });
});

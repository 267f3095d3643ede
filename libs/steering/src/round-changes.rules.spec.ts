import { describe, expect, it } from '@jest/globals';
import { DeadlineBoundary } from '@app/kernel';
import { dueFaults, withDue } from './round-changes.rules';

const due = (tier: number, dueOn: string, dueBoundary = DeadlineBoundary.By) => ({ tier, dueOn, dueBoundary });
const before = [due(0, '2026-10-25'), due(1, '2026-10-20'), due(2, '2026-10-15')];

describe('the days of a round', () => {
  it('are exchanged tier by tier', () => {
    expect(withDue(before, [due(1, '2026-10-22')])).toEqual([before[0], due(1, '2026-10-22'), before[2]]);
  });

  it.each([
    ['an earlier day below', [due(2, '2026-10-10')], []],
    ['the same day as above', [due(1, '2026-10-25')], []],
    ['a day before which it is due', [due(1, '2026-10-26', DeadlineBoundary.Before)], []],
    ['a day after the level above', [due(1, '2026-10-26')], ['tiers']],
    ['the level above before those below', [due(0, '2026-10-19')], ['tiers']],
    ['a tier that is not there', [due(7, '2026-10-10')], ['tiers.0']],
  ])('%s', (_, asked, paths) => expect(dueFaults(before, asked).map(({ path }) => path)).toEqual(paths));
});

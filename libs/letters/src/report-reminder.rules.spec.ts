import { describe, expect, it } from '@jest/globals';
import type { Office } from '@app/issuing';
import { addDays, DeadlineBoundary, isLate } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import fc from 'fast-check';
import { ObligationStanding } from '@app/reporting';
import { type LateUnit, reminderDispatch } from './report-reminder.rules';

const office: Office = {
  key: 1,
  path: '1.',
  name: 'Sở thử',
  kind: OrganisationKind.EducationDepartment,
  superior: null,
  place: 'Nơi thử',
};
const today = '2024-10-16';
const remind = (units: LateUnit[]) =>
  reminderDispatch(office, { roundTitle: 'Tuần lễ năm 2024', directive: null, today, units });
const rowsOf = (units: LateUnit[]) => remind(units).body.flatMap((block) => (block.kind === 'table' ? block.rows : []));

const late = (over: { boundary?: DeadlineBoundary; standing?: ObligationStanding }): LateUnit => ({
  name: 'Xã A',
  due: { on: '2024-10-13', boundary: over.boundary ?? DeadlineBoundary.By },
  standing: over.standing ?? ObligationStanding.Missing,
});
const textFor = (standing: ObligationStanding): string => JSON.stringify(remind([late({ standing })]).body);

describe('a reminder', () => {
  it('lists every late unit once, with the days since its last day in time', () => {
    const unit = fc
      .record({
        name: fc.constantFrom('Xã A', 'Xã B', 'Trường C'),
        due: fc.record({
          on: fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, -days)),
          boundary: fc.constantFrom(DeadlineBoundary.Before, DeadlineBoundary.By),
        }),
        standing: fc.constantFrom(ObligationStanding.Missing, ObligationStanding.Draft, ObligationStanding.Returned),
      })
      .filter(({ due }) => isLate(due, today));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
        const rows = rowsOf(units);
        expect(rows.map(([, name]) => name)).toEqual(units.map(({ name }) => name));
        for (const [, , , days] of rows) expect(Number(days)).toBeGreaterThan(0);
      }),
    );
  });

  it('counts from the last day that was still in time', () => {
    expect(rowsOf([late({ boundary: DeadlineBoundary.Before }), late({})]).map((row) => row.slice(2, 4))).toEqual([
      ['Trước 13/10/2024', '4'],
      ['13/10/2024', '3'],
    ]);
  });

  it('asks for a correction only where a report came back', () => {
    expect(textFor(ObligationStanding.Returned)).toContain('bị trả lại sửa');
    expect(textFor(ObligationStanding.Missing)).not.toContain('trả lại');
  });
});

import { describe, expect, it } from '@jest/globals';
import { ReportState } from '@app/reporting';
import { grouped, reportersKind, ReportersKind } from './reporters.rules';

const open = { closedOn: null };
const closed = { closedOn: '2026-10-01' };
const written = (state: ReportState, acceptedNumber: number | null = null, isLate = false) => ({
  state,
  acceptedNumber,
  isLate,
});

describe('what is true of a unit below', () => {
  it.each([
    ['nothing written', open, null, ReportersKind.Missing],
    ['a first draft', open, written(ReportState.Draft), ReportersKind.Missing],
    ['returned, never accepted', open, written(ReportState.Returned), ReportersKind.Returned],
    ['sent', open, written(ReportState.Submitted), ReportersKind.Unreviewed],
    ['a correction sent', open, written(ReportState.Submitted, 1), ReportersKind.Unreviewed],
    ['accepted', open, written(ReportState.Accepted, 1), ReportersKind.InTime],
    ['accepted late', open, written(ReportState.Accepted, 1, true), ReportersKind.Late],
    ['a correction begun', open, written(ReportState.Draft, 1), ReportersKind.Correcting],
    ['a correction returned', open, written(ReportState.Returned, 2), ReportersKind.Correcting],
    ['released, nothing written', closed, null, ReportersKind.Released],
    ['released over a draft', closed, written(ReportState.Draft), ReportersKind.Released],
    ['released over a returned one', closed, written(ReportState.Returned), ReportersKind.Released],
    ['accepted, then ceased', closed, written(ReportState.Accepted, 1), ReportersKind.InTime],
    ['ceased in a correction', closed, written(ReportState.Draft, 1), ReportersKind.Correcting],
  ] as const)('%s', (_, owed, report, kind) => expect(reportersKind(owed, report)).toBe(kind));

  it('is said in groups, none of nobody', () => {
    const one = { kind: ReportersKind.Released };
    const other = { kind: ReportersKind.InTime };
    expect(grouped([one, other, one])).toEqual([
      { kind: ReportersKind.InTime, reporters: [other] },
      { kind: ReportersKind.Released, reporters: [one, one] },
    ]);
    expect(grouped([])).toEqual([]);
  });
});

import { LARGEST_FIGURE } from '@app/form-rules';
import fc from 'fast-check';
import type { FormCell, FormContent, OwnFigures } from '@app/forms';
import { FigureState, ReportState } from './report.entity';
import {
  afterAct,
  deltaBetween,
  differencesBetween,
  type FigureDelta,
  type ReportAct,
  refillChanges,
  reportTransitions,
  shapeFaults,
  type Standing,
  type WrittenFigure,
} from './report.rules';

const figures: fc.Arbitrary<OwnFigures> = fc
  .dictionary(fc.constantFrom('1', '2', '3', '4', '5'), fc.option(fc.integer({ min: 0, max: LARGEST_FIGURE })))
  .map((cells) => new Map(Object.entries(cells).map(([cell, value]) => [Number(cell), value])));

interface Sums {
  [cell: number]: { sum: number; numbered: number; notApplicable: number };
}

const sumsOf = (own: OwnFigures): Sums => applied({}, deltaBetween(new Map(), own));

function applied(sums: Sums, delta: FigureDelta): Sums {
  const next = structuredClone(sums);
  delta.cellKeys.forEach((cell, at) => {
    const before = next[cell] ?? { sum: 0, numbered: 0, notApplicable: 0 };
    const after = {
      sum: before.sum + delta.sums[at]!,
      numbered: before.numbered + delta.numbered[at]!,
      notApplicable: before.notApplicable + delta.notApplicable[at]!,
    };
    if (after.numbered === 0 && after.notApplicable === 0 && after.sum === 0) delete next[cell];
    else next[cell] = after;
  });
  return next;
}

describe('the change that a version makes to the live totals', () => {
  it('turns the sums of the old figures into the sums of the new ones', () => {
    fc.assert(
      fc.property(figures, figures, (old, next) =>
        expect(applied(sumsOf(old), deltaBetween(old, next))).toEqual(sumsOf(next)),
      ),
    );
  });

  it('is undone by the change back', () => {
    fc.assert(
      fc.property(figures, figures, (old, next) =>
        expect(applied(applied(sumsOf(old), deltaBetween(old, next)), deltaBetween(next, old))).toEqual(sumsOf(old)),
      ),
    );
  });

  it('is empty when the figures are the same', () => {
    fc.assert(fc.property(figures, (same) => expect(deltaBetween(same, new Map(same)).cellKeys).toEqual([])));
  });

  it('keeps zero, not applicable and missing apart', () => {
    const delta = deltaBetween(
      new Map([[1, null]]),
      new Map([
        [1, 0],
        [2, null],
      ]),
    );
    expect(delta).toEqual({ cellKeys: [1, 2], sums: [0, 0], numbered: [1, 0], notApplicable: [-1, 1] });
  });
});

describe('the acts on a report', () => {
  const acts = Object.keys(reportTransitions) as ReportAct[];
  const started: Standing = { state: ReportState.Draft, number: 1, countedNumber: null, acceptedNumber: null };
  const history = fc.array(fc.constantFrom(...acts), { maxLength: 30 });
  const lived = (taken: ReportAct[]) => taken.reduce((standing, act) => afterAct(standing, act) ?? standing, started);

  it('are refused when the table does not name them for the state', () => {
    const refused = acts.flatMap((act) =>
      Object.values(ReportState).flatMap((state) => (afterAct({ ...started, state }, act) ? [] : [`${act} ${state}`])),
    );
    expect(refused).toEqual([
      'save submitted',
      'save accepted',
      'refill submitted',
      'refill accepted',
      'submit submitted',
      'submit accepted',
      'return draft',
      'return returned',
      'return accepted',
      'accept draft',
      'accept returned',
      'accept accepted',
      'correct draft',
      'correct submitted',
      'correct returned',
      'supplement draft',
      'supplement returned',
    ]);
  });

  it('let only what was sent count, and nothing that was returned', () => {
    fc.assert(
      fc.property(history, (taken) => {
        const { state, number, countedNumber, acceptedNumber } = lived(taken);
        if (state === ReportState.Submitted) expect(countedNumber).toBe(number);
        if (state === ReportState.Accepted) expect([countedNumber, acceptedNumber]).toEqual([number, number]);
        if (state === ReportState.Returned) expect(countedNumber).toBe(acceptedNumber);
        if (state === ReportState.Draft) expect(countedNumber).toBe(acceptedNumber);
      }),
    );
  });

  it('never lower a number, and never accept what was not sent', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...acts), (taken, act) => {
        const before = lived(taken);
        const after = afterAct(before, act);
        if (!after) return;
        expect(after.number).toBeGreaterThanOrEqual(before.number);
        expect(after.acceptedNumber ?? 0).toBeGreaterThanOrEqual(before.acceptedNumber ?? 0);
        if (after.acceptedNumber !== before.acceptedNumber) expect(before.countedNumber).toBe(after.acceptedNumber);
      }),
    );
  });
});

describe('the shape of a figure', () => {
  const content = { cellByKey: new Map([[7, { key: 7, code: '1.4b/people' } as FormCell]]) } as FormContent;
  const faultOf = (state: FigureState | null, value: number | null, cellKey = 7) =>
    shapeFaults([{ cellKey, state, value }], content)[0];

  it.each([
    [FigureState.Number, 0],
    [FigureState.Number, LARGEST_FIGURE],
    [FigureState.NotApplicable, null],
    [null, null],
  ])('accepts %s %s', (state, value) => expect(faultOf(state, value)).toBeUndefined());

  it.each([
    [FigureState.Number, null, 'FIELD_REQUIRED'],
    [FigureState.Number, -1, 'FIGURE_NEGATIVE'],
    [FigureState.Number, 1.5, 'FIGURE_NOT_WHOLE'],
    [FigureState.Number, LARGEST_FIGURE + 1, 'FIGURE_TOO_LARGE'],
    [FigureState.NotApplicable, 3, 'FIGURE_VALUE_UNEXPECTED'],
    [null, 3, 'FIGURE_VALUE_UNEXPECTED'],
  ])('refuses %s %s at its cell: %s', (state, value, code) =>
    expect(faultOf(state, value)).toMatchObject({ path: 'figures.1.4b/people', code }),
  );

  it('refuses a cell of another form', () => expect(faultOf(FigureState.Number, 1, 8)?.code).toBe('CELL_NOT_IN_FORM'));
});

describe('two versions', () => {
  const own = new Map([
    [1, 5],
    [2, 0],
    [3, null],
  ]);

  it('differ where a figure changed, appeared or went', () => {
    const next = new Map([
      [1, 5],
      [2, null],
      [4, 0],
    ]);
    const none = { totalBefore: null, totalAfter: null };
    expect(differencesBetween({ own, totals: null }, { own: next, totals: null })).toEqual([
      { cellKey: 2, before: 0, after: null, ...none },
      { cellKey: 3, before: null, after: undefined, ...none },
      { cellKey: 4, before: undefined, after: 0, ...none },
    ]);
  });

  it('differ where a total did although the own figure is the same', () => {
    expect(differencesBetween({ own, totals: new Map([[1, 2]]) }, { own, totals: new Map([[1, 26]]) })).toEqual([
      { cellKey: 1, before: 5, after: 5, totalBefore: 2, totalAfter: 26 },
    ]);
  });

  it('are not compared by totals where one of them was not sent', () => {
    expect(differencesBetween({ own, totals: new Map([[1, 2]]) }, { own, totals: null })).toEqual([]);
  });
});

const typed = (cellKey: number, value: number | null): WrittenFigure => ({ cellKey, value, prefilled: false });
const taken = (cellKey: number, value: number): WrittenFigure => ({ cellKey, value, prefilled: true });

describe('what taking the figures of the activities again would change', () => {
  it.each<[string, WrittenFigure[], [number, number][], object[]]>([
    ['a figure that has grown', [taken(1, 5)], [[1, 7]], [{ cellKey: 1, before: 5, after: 7, isTyped: false }]],
    ['a figure of which nothing is known any more', [taken(1, 5)], [], [{ cellKey: 1, before: 5, isTyped: false }]],
    ['a cell that was empty', [], [[1, 7]], [{ cellKey: 1, after: 7, isTyped: false }]],
    ['a figure that somebody typed', [typed(1, 6)], [[1, 7]], [{ cellKey: 1, before: 6, after: 7, isTyped: true }]],
    ['what somebody called not applicable', [typed(1, null)], [[1, 7]], [{ before: null, after: 7, isTyped: true }]],
    ['nothing where a typed figure is the same', [typed(1, 7)], [[1, 7]], []],
    ['nothing where activities never knew', [typed(1, 6)], [], []],
  ])('is %s', (_, written, known, expected) => {
    expect(refillChanges(written, new Map(known))).toMatchObject(expected);
  });
});

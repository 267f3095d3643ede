import { figureInTrail, numberInTrail } from './cell-history.rules';

const typed = JSON.stringify({
  number: 2,
  figures: [
    { cellKey: 7, state: 'number', value: 12, comment: 'đếm lại' },
    { cellKey: 8, state: null, value: null, comment: null },
  ],
});
const taken = JSON.stringify({ number: 1, figures: { 7: 5, 9: null } });

describe('a figure in the trail', () => {
  it.each([
    ['typed', typed, 7, { state: 'number', value: 12, comment: 'đếm lại', prefilled: false }],
    ['emptied', typed, 8, null],
    ['of another cell', typed, 9, null],
    ['taken from activities', taken, 7, { state: 'number', value: 5, comment: null, prefilled: true }],
    ['not applicable before it was taken', taken, 9, { state: 'not_applicable', value: null }],
    ['of nothing', null, 7, null],
    ['of an entry without figures', '{"texts":[3]}', 7, null],
  ])('%s', (_, side, cellKey, expected) => {
    const figure = figureInTrail(side, cellKey);
    if (expected) expect(figure).toMatchObject({ cellKey, ...expected });
    else expect(figure).toBeNull();
  });

  it('belongs to a version', () => expect(numberInTrail(typed)).toBe(2));
});

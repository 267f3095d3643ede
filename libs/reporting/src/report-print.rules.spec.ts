import type { FormContent } from '@app/forms';
import { printedFigures } from './report-print.rules';

const content = { cells: [1, 2, 3, 4].map((key) => ({ key, code: `${key}/people` })) } as FormContent;

it('prints zero, not applicable and missing as three things, own, below and together', () => {
  const own = new Map([
    [1, 0],
    [2, null],
  ]);
  const below = new Map([
    [1, { sum: 5, numbered: 2, notApplicable: 0 }],
    [3, { sum: 0, numbered: 0, notApplicable: 2 }],
  ]);
  const [zero, notApplicable, below3, missing] = printedFigures(content, own, below);
  expect(zero).toMatchObject({
    cellCode: '1/people',
    own: { state: 'number', value: 0 },
    total: { value: 5 },
    numbered: 3,
  });
  expect(notApplicable).toMatchObject({
    own: { state: 'not_applicable' },
    below: { state: 'missing' },
    total: { state: 'not_applicable' },
  });
  expect(below3).toMatchObject({ own: { state: 'missing' }, below: { state: 'not_applicable' }, notApplicable: 2 });
  expect(missing).toMatchObject({
    own: { state: 'missing' },
    below: { state: 'missing' },
    total: { state: 'missing', value: null },
  });
});

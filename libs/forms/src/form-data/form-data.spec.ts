import { FormRowKind, REWARDED } from '../form.entity';
import { allKinds } from './form-builders';
import { partsOf } from './form-parts';
import { officialForms } from './load-forms';
import { movementYear } from './movement-year';
import { weekDistrict, weekDistrictFromBooks } from './week-district';
import { weekProvince } from './week-province';

describe('the form of a province, 2024', () => {
  const parts = partsOf(weekProvince);

  it('has eleven groups, 56 figures and 8 texts', () => {
    expect(parts.rows.filter(({ depth }) => depth === 0).map(({ printedNumber }) => printedNumber)).toEqual(
      Array.from({ length: 11 }, (_, index) => String(index + 1)),
    );
    expect([parts.cells.length, parts.texts.length]).toEqual([56, 8]);
  });

  it('prints the unnumbered row after 1.4 without a number', () => {
    const at = parts.rows.findIndex(({ code }) => code === '1.4b');
    expect(parts.rows[at - 1]?.printedNumber).toBe('1.4');
    expect(parts.rows[at]).toMatchObject({ printedNumber: null, label: 'Học nghề cho lao động nông thôn' });
    expect(parts.rows[at + 1]?.printedNumber).toBe('1.5');
  });

  it('takes classes or events and people where the printed unit names both', () => {
    for (const row of parts.rows.filter(({ kind }) => kind === FormRowKind.Figures)) {
      const measures = parts.cells.filter(({ rowKey }) => rowKey === row.key).map(({ measure }) => measure);
      const expected = row.unit?.endsWith('/người') ? ['count', 'people'] : [row.unit === 'Người' ? 'people' : 'count'];
      expect([row.code, measures]).toEqual([row.code, expected]);
    }
  });

  it('sums thirteen kinds of class, the unnumbered one included, in row 1', () => {
    const one = parts.cells.find(({ code }) => code === '1/count');
    const rule = parts.rules.find(({ cellKey }) => cellKey === one?.key);
    const operands = parts.cells.filter(({ key }) => rule?.operandKeys.includes(key)).map(({ code }) => code);
    expect(operands).toHaveLength(13);
    expect(operands).toContain('1.4b/count');
  });
});

describe('the form of a district, 2022', () => {
  const parts = partsOf(weekDistrict);

  it('has eight groups, one column and three texts', () => {
    expect(parts.rows.filter(({ depth }) => depth === 0)).toHaveLength(8);
    expect(parts.measures.map(({ label }) => label)).toEqual(['Kết quả, Số lượng']);
    expect([parts.cells.length, parts.texts.length]).toEqual([38, 3]);
  });

  it('keeps the dashes and pluses of the print', () => {
    expect(new Set(parts.rows.filter(({ depth }) => depth > 0).map(({ printedNumber }) => printedNumber))).toEqual(
      new Set(['-', '+']),
    );
  });

  it('has a second version with the same print, whose lines of rewards alone are filled otherwise', () => {
    const { version, cells, ...second } = partsOf(weekDistrictFromBooks);
    expect(version).toMatchObject({ formKey: parts.version.formKey, number: 2, title: parts.version.title });
    const printed = ({ rows }: Pick<typeof parts, 'rows'>) => rows.map(({ code, label, unit }) => [code, label, unit]);
    expect(printed(second)).toEqual(printed(parts));
    const before = new Map(parts.cells.map(({ code, feed }) => [code, feed]));
    const other = cells.filter(({ code, feed }) => JSON.stringify(feed) !== JSON.stringify(before.get(code)));
    expect(other.map(({ code, feed }) => [code, before.get(code), feed])).toEqual([
      ['8.1/result', null, { kinds: [REWARDED], quantity: 'rewardedUnits' }],
      ['8.2/result', null, { kinds: [REWARDED], quantity: 'rewardedPeople' }],
      ['8.3/result', null, { kinds: [REWARDED], quantity: 'rewardMoney' }],
    ]);
  });
});

describe('the yearly form of a movement', () => {
  const parts = partsOf(movementYear);

  it('asks of each model how many there are, registered and were recognised, in that order', () => {
    const measuresOf = ({ key }: { key: number }) =>
      parts.cells.filter(({ rowKey }) => rowKey === key).map(({ measure }) => measure);
    for (const row of parts.rows.filter(({ code }) => code.startsWith('1.')))
      expect([row.code, measuresOf(row)]).toEqual([row.code, ['all', 'registered', 'recognised']]);
    expect(parts.rules).toHaveLength(5);
  });

  it('says that no text prescribes its columns', () => {
    expect(parts.version.source).toContain('chưa xác minh');
  });
});

describe('every official form', () => {
  it.each(officialForms.map((form) => [form.form.code, form] as const))(
    '%s names only known kinds of what fills it',
    (_, form) => {
      const fed = form.rows.flatMap(({ cells }) => cells.flatMap(({ feed }) => feed?.kinds ?? []));
      expect(fed.filter((kind) => kind !== REWARDED && !allKinds.includes(kind))).toEqual([]);
    },
  );

  it.each(officialForms.map((form) => [form.form.code, form] as const))('%s carries its corrections', (_, form) => {
    for (const { at, printed, corrected } of form.corrections) {
      const label = form.rows.find(({ code }) => code === at)?.label ?? '';
      expect(label).toContain(corrected);
      expect(label).not.toContain(printed);
    }
  });
});

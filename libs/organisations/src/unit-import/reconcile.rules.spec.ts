import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NEW_MAP_FROM } from '../reference/province-facts';
import { buildUnitTree, type UnitSource } from '../reference/unit-tree.rules';
import { LoadedUnits } from './loaded-units';
import { reconcile } from './reconcile.rules';

const source: UnitSource = {
  provinces: [
    { code: '75', name: 'Tỉnh Đồng Nai', from: ['70', '75'] },
    { code: '80', name: 'Tỉnh Tây Ninh', from: ['72', '80'] },
  ],
  renamings: [],
  oldProvinces: [
    { code: '70', name: 'Tỉnh Bình Phước' },
    { code: '75', name: 'Tỉnh Đồng Nai' },
    { code: '72', name: 'Tỉnh Tây Ninh' },
    { code: '80', name: 'Tỉnh Long An' },
  ],
  oldDistricts: [
    { code: '698', provinceCode: '70', name: 'Huyện Đồng Phú' },
    { code: '794', provinceCode: '80', name: 'Thành phố Tân An' },
  ],
  oldCommunes: [
    { code: '25363', districtCode: '698', name: 'Thị trấn Tân Phú' },
    { code: '25366', districtCode: '698', name: 'Xã Thuận Lợi' },
    { code: '27691', districtCode: '794', name: 'Phường 4' },
  ],
  communes: [
    { code: '25363', provinceCode: '75', name: 'Xã Đồng Phú' },
    { code: '25366', provinceCode: '75', name: 'Xã Thuận Hòa' },
    { code: '27694', provinceCode: '80', name: 'Phường Long An' },
  ],
  mappings: [{ from: '25363', to: '25363' }],
  wholeDistricts: [],
};

/** The tree after the package was loaded, as the import reads it. */
function loaded(): LoadedUnits {
  const tree = buildUnitTree(source);
  const periods = Map.groupBy(tree.periods, ({ unitKey }) => unitKey);
  return new LoadedUnits(
    tree.units.map(({ key, code, level }) => ({ key, code, level, periods: periods.get(key) ?? [] })),
    tree.successions,
  );
}

const DONG_NAI = ['Tỉnh Đồng Nai (75)', 'Xã Đồng Phú', '25363'];
const DONG_PHU = ['Huyện Đồng Phú (698)', 'Tỉnh Bình Phước (70)', ''];
const run = (files: { units?: string[][]; conversions?: string[][] }) => {
  const tree = loaded();
  return { tree, ...reconcile(tree, { units: files.units ?? [], conversions: files.conversions ?? [] }, '2026-11-21') };
};
const codes = (report: { listed: { code: string }[] }) => report.listed.map(({ code }) => code);

describe('the official list', () => {
  it('dates a ward of Đồng Nai by the text that made it one', () => {
    const { plan, report } = run({ units: [['25363', 'Phường Đồng Phú', '75']] });
    expect(report.units.placed.changed).toBe(1);
    expect(plan.ends).toEqual([expect.objectContaining({ validTo: '2026-04-29' })]);
    expect(plan.periods).toEqual([
      expect.objectContaining({ validFrom: '2026-04-30', kind: 'phường', name: 'Phường Đồng Phú' }),
    ]);
    expect(report.units.remarks.map(({ code }) => code)).toEqual(['DATED_BY_TEXT']);
  });

  it('says when it had to take the day of the import for a new name', () => {
    const { plan, report } = run({ units: [['27694', 'Phường Tân An', '80']] });
    expect(plan.periods).toEqual([expect.objectContaining({ validFrom: '2026-11-21' })]);
    expect(report.units.remarks.map(({ code }) => code)).toEqual(['DATE_NOT_IN_FILE']);
  });

  it('corrects a spelling without a new period', () => {
    const { plan, report } = run({ units: [['25366', 'Xã Thuận Hoà', '75']] });
    expect(report.units.placed.respelled).toBe(1);
    expect(plan.names).toEqual([expect.objectContaining({ name: 'Xã Thuận Hoà', before: 'Xã Thuận Hòa' })]);
    expect(plan.periods).toEqual([]);
  });

  it('recognises a unit whose code was loaded wrongly', () => {
    const { plan, report } = run({ units: [['25369', 'Xã Thuận Hòa', '75']] });
    expect(report.units.placed.codeCorrected).toBe(1);
    expect(plan.codes).toEqual([expect.objectContaining({ before: '25366', after: '25369' })]);
  });

  it('creates what is missing beside its province', () => {
    const { plan, report } = run({ units: [['25999', 'Xã Mới', '75']] });
    expect(report.units.placed.created).toBe(1);
    expect(plan.units).toEqual([{ key: 75_003, code: '25999', validFrom: '2026-11-21', level: 'commune' }]);
  });

  it('lists what it cannot place, with the reason', () => {
    const { report, plan } = run({
      units: [
        ['code', 'name', 'parent_code'],
        ['2536', 'Xã Đồng Phú', '75'],
        ['25363', 'Đồng Phú', '75'],
        ['25366', 'Xã Thuận Hòa', '99'],
        ['27694', 'Phường Long An', '75'],
        ['27694', 'Phường Long An', '80'],
        ['98', 'Tỉnh Lạ', ''],
      ],
    });
    expect(report.units.placed.heading).toBe(1);
    expect(codes(report.units)).toEqual([
      'MALFORMED_CODE',
      'UNKNOWN_KIND',
      'UNKNOWN_PROVINCE',
      'OTHER_PROVINCE',
      'DUPLICATE_ROW',
      'UNKNOWN_PROVINCE',
    ]);
    expect(plan.periods).toEqual([]);
  });

  it('names loaded units that it does not mention', () => {
    expect(run({ units: [['25363', 'Xã Đồng Phú', '75']] }).report.notInFile.map(({ code }) => code)).toContain(
      '27694',
    );
  });
});

const row = (oldName: string, oldCode: string, note: string, place = DONG_PHU) => [
  ...DONG_NAI,
  oldName,
  oldCode,
  note,
  ...place,
];

describe('the conversion table', () => {
  it('replaces the unconfirmed extent by the official one and keeps the note', () => {
    const { plan, report } = run({ conversions: [row('Thị trấn Tân Phú', '25363', 'Nhập một phần diện tích')] });
    expect(report.conversions.placed.changed).toBe(1);
    expect(plan.successions).toEqual([
      expect.objectContaining({ on: NEW_MAP_FROM, extent: 'part', note: 'Nhập một phần diện tích' }),
    ]);
  });

  it('adds a link that the package did not have', () => {
    expect(
      run({ conversions: [row(' Xã Thuận  Lợi ', '25366', 'Nhập toàn bộ')] }).report.conversions.placed.created,
    ).toBe(1);
  });

  it('does not take an old unit from another province for the one meant', () => {
    const longAn = [
      'Tỉnh Tây Ninh (80)',
      'Phường Long An',
      '27694',
      'Phường 4',
      '27691',
      'Nhập toàn bộ',
      'Thành phố Tân An (794)',
    ];
    const { report } = run({
      conversions: [
        [...longAn, 'Tỉnh Tiền Giang (82)', ''],
        [...longAn, 'Tỉnh Long An (80)', ''],
      ],
    });
    expect(codes(report.conversions)).toEqual(['OLD_PROVINCE_MISMATCH']);
    expect(report.conversions.placed.created).toBe(1);
  });

  it('lists a code that belongs to another unit of the district than the name', () => {
    const { report, plan } = run({ conversions: [row('Xã Thuận Lợi', '25363', 'Nhập toàn bộ')] });
    expect(codes(report.conversions)).toEqual(['OLD_CODE_NAME_MISMATCH']);
    expect(plan.names).toEqual([]);
  });

  it('corrects an old name that no other unit of the district bears, once', () => {
    const { plan, report } = run({ conversions: [row('Xã Thuận Lị', '25366', 'Nhập toàn bộ')] });
    expect(plan.names).toEqual([expect.objectContaining({ name: 'Xã Thuận Lị', before: 'Xã Thuận Lợi' })]);
    expect(report.conversions.remarks.map(({ code }) => code)).toEqual(['OLD_NAME_CORRECTED']);
  });

  it('creates an old unit that the package lacks', () => {
    const { plan } = run({ conversions: [row('Xã Tân Lập', '25400', 'Nhập toàn bộ')] });
    expect(plan.units).toEqual([expect.objectContaining({ code: '25400', validFrom: '1900-01-01' })]);
    expect(plan.successions).toHaveLength(1);
  });

  it('lists rows without an old code, with unknown codes, unreadable notes, and repeats', () => {
    const { report } = run({
      conversions: [
        ['', '', '', '', '', '', '', '', ''],
        row('Bãi bồi ven sông', '', 'Nhập toàn bộ'),
        ['Tỉnh Đồng Nai (75)', 'Xã Không Có', '00001', 'Xã Thuận Lợi', '25366', 'Nhập toàn bộ', ...DONG_PHU],
        row('Xã Thuận Lợi', '25366', 'xem phụ lục'),
        row('Xã Thuận Lợi', '25366', 'Nhập toàn bộ', ['Huyện Lạ (001)', 'Tỉnh Bình Phước (70)', '']),
        row('Xã Thuận Lợi', '25366', 'Nhập toàn bộ'),
        row('Xã Thuận Lợi', '25366', 'Nhập toàn bộ'),
      ],
    });
    expect(report.conversions.placed.heading).toBe(1);
    expect(codes(report.conversions)).toEqual([
      'NO_OLD_CODE',
      'UNKNOWN_NEW_CODE',
      'UNREADABLE_NOTE',
      'UNKNOWN_DISTRICT',
      'DUPLICATE_ROW',
    ]);
  });

  it('accounts for every row, whatever the files hold', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '75',
        '25363',
        '25366',
        '27691',
        '00001',
        'Xã Đồng Phú',
        'Phường Đồng Phú',
        'Xã Thuận Lợi',
        'Nhập toàn bộ',
        'Nhập một phần',
      ),
      fc.constantFrom('Tỉnh Đồng Nai (75)', 'Huyện Đồng Phú (698)', 'Tỉnh Bình Phước (70)', 'Mã Xã mới'),
      fc.string({ maxLength: 8 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (units, conversions) => {
        const { report } = run({ units, conversions });
        for (const [file, read] of [
          [report.units, units],
          [report.conversions, conversions],
        ] as const) {
          const placed = Object.values(file.placed).reduce((sum, count) => sum + count, 0);
          expect(placed + file.listed.length).toBe(read.length);
        }
      }),
    );
  });
});

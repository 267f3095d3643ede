import { describe, expect, it } from '@jest/globals';
import { BEFORE_RECORDS, NEW_MAP_FROM, OLD_MAP_TO, provinceFacts, renamingFacts } from './province-facts';
import { buildUnitTree, type UnitSource } from './unit-tree.rules';

const source: UnitSource = {
  provinces: [
    { code: '12', name: 'Tỉnh Lai Châu', from: ['12'] },
    { code: '91', name: 'Tỉnh An Giang', from: ['89', '91'] },
  ],
  renamings: [],
  oldProvinces: [
    { code: '12', name: 'Tỉnh Lai Châu' },
    { code: '89', name: 'Tỉnh An Giang' },
    { code: '91', name: 'Tỉnh Kiên Giang' },
  ],
  oldDistricts: [
    { code: '106', provinceCode: '12', name: 'Huyện Tam Đường' },
    { code: '911', provinceCode: '91', name: 'Huyện Đảo' },
  ],
  oldCommunes: [
    { code: '03405', districtCode: '106', name: 'Xã Một' },
    { code: '03406', districtCode: '106', name: 'Xã Hai' },
    { code: '03407', districtCode: '106', name: 'Xã Giữ' },
  ],
  communes: [
    { code: '03405', provinceCode: '12', name: 'Xã Một' },
    { code: '03407', provinceCode: '12', name: 'Xã Giữ' },
    { code: '31105', provinceCode: '91', name: 'Đặc khu Đảo' },
  ],
  mappings: [
    { from: '03405', to: '03405' },
    { from: '03406', to: '03405' },
    { from: '03407', to: '03407' },
    { from: '99999', to: '03405' },
  ],
  wholeDistricts: [{ name: 'Huyện Đảo', to: '31105' }],
};

describe('the tree of both maps', () => {
  const tree = buildUnitTree(source);
  const unit = (code: string, validFrom: string) =>
    tree.units.find((one) => one.code === code && one.validFrom === validFrom);
  const periods = (key: number) => tree.periods.filter((period) => period.unitKey === key);

  it('keeps one identity and one period for a province that was formed from itself alone', () => {
    const province = unit('12', BEFORE_RECORDS)!;
    expect(tree.units.filter(({ code }) => code === '12')).toHaveLength(1);
    expect(periods(province.key)).toEqual([expect.objectContaining({ validFrom: BEFORE_RECORDS, validTo: null })]);
  });

  it('gives a merged province a new identity under the old code', () => {
    expect(periods(unit('91', BEFORE_RECORDS)!.key)[0]).toMatchObject({ name: 'Tỉnh Kiên Giang', validTo: OLD_MAP_TO });
    expect(periods(unit('91', NEW_MAP_FROM)!.key)[0]).toMatchObject({ name: 'Tỉnh An Giang', validTo: null });
    const successor = unit('91', NEW_MAP_FROM)!.key;
    expect(
      tree.successions.filter(({ successorKey }) => successorKey === successor).map(({ extent }) => extent),
    ).toEqual(['whole', 'whole']);
  });

  it('keeps a commune that nothing joined, with a second period below the province', () => {
    const kept = unit('03407', BEFORE_RECORDS)!;
    const province = unit('12', BEFORE_RECORDS)!;
    expect(periods(kept.key).toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))).toEqual([
      expect.objectContaining({ validTo: OLD_MAP_TO, parentKey: unit('106', BEFORE_RECORDS)!.key }),
      expect.objectContaining({
        validFrom: NEW_MAP_FROM,
        parentKey: province.key,
        path: `1.${province.key}.${kept.key}.`,
      }),
    ]);
    expect(tree.successions.some(({ predecessorKey }) => predecessorKey === kept.key)).toBe(false);
  });

  it('makes a commune that others joined a new one', () => {
    expect(unit('03405', BEFORE_RECORDS)!.key).not.toBe(unit('03405', NEW_MAP_FROM)!.key);
  });

  it('does not claim to know how much of a commune moved', () => {
    const joined = tree.successions.filter(({ successorKey }) => successorKey === unit('03405', NEW_MAP_FROM)!.key);
    expect(joined.map(({ extent }) => extent)).toEqual(['part', 'part']);
    expect(joined.every(({ note }) => note !== null)).toBe(true);
  });

  it('lets an island district without communes become one unit', () => {
    expect(tree.successions).toContainEqual(
      expect.objectContaining({
        predecessorKey: unit('911', BEFORE_RECORDS)!.key,
        successorKey: unit('31105', NEW_MAP_FROM)!.key,
        extent: 'whole',
      }),
    );
  });

  it('gives the units of a province on one map neighbouring keys', () => {
    expect(tree.units.filter(({ key }) => Math.floor(key / 1000) === 12).map(({ key }) => key)).toEqual([
      12_000, 12_001, 12_002,
    ]);
  });

  it('knows where each of the 63 provinces went, once', () => {
    const from = provinceFacts.flatMap((fact) => fact.from);
    expect(provinceFacts).toHaveLength(34);
    expect(from).toHaveLength(63);
    expect(new Set(from).size).toBe(63);
    expect(renamingFacts.every(({ provinceCode }) => provinceFacts.some(({ code }) => code === provinceCode))).toBe(
      true,
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Authorities, AuthorityAct, loadAwards } from '@app/awards';
import type { Query } from '@app/kernel';
import { TestApi } from '../support/app';

describe('awards', () => {
  let api: TestApi;
  let query: Query;
  const honours = new Map<string, string>();

  beforeAll(async () => {
    api = await TestApi.start();
    query = (sql, params) => api.owner.query(sql, params as unknown[]);
    for (const { code, key } of await query<{ code: string; key: string }>(
      'SELECT code, key FROM title UNION ALL SELECT code, key FROM award',
      [],
    ))
      honours.set(code, key);
  });
  afterAll(() => api.close());

  const competent = async (code: string, act: AuthorityAct, on: string, provinceId = 1) => {
    const key = honours.get(code)!;
    const isAward = code.startsWith('commendation') || code.startsWith('merit');
    const honour = { titleKey: isAward ? null : key, awardKey: isAward ? key : null };
    const found = await new Authorities().competent(query, { ...honour, act, provinceId, on });
    return found && [found.holderKind, found.holderLevel, found.position, found.citation];
  };
  const decides = async (on: string, provinceId: number) =>
    (await competent('learning-unit/province/1', Decide, on, provinceId))![0];
  const { Decide, Receive, Appraise } = AuthorityAct;
  const UNIT = 'Thông tư 24/2023/TT-BGDĐT';
  const COMMUNITY = 'Thông tư 25/2023/TT-BGDĐT';

  it('are decided on by whom a text names on that day, and by nobody where none does', async () => {
    const unit = 'learning-unit/district/1';
    expect(await competent(unit, Decide, '2025-06-30')).toEqual([
      'peoples_committee',
      'district',
      'Chủ tịch',
      `${UNIT}, Điều 5 khoản 1`,
    ]);
    expect(await competent(unit, Receive, '2024-03-01')).toEqual([
      'education_office',
      'district',
      null,
      `${UNIT}, Điều 10 khoản 2 điểm a`,
    ]);
    expect(await competent(unit, Decide, '2025-07-01')).toBeNull();
    expect(await competent(unit, Decide, '2024-01-25')).toBeNull();
    expect(await competent('learning-unit/province/2', Appraise, '2026-11-29')).toEqual([
      'education_department',
      'province',
      null,
      `${UNIT}, Điều 16 khoản 2 điểm b, c, đ`,
    ]);
    const commune = 'learning-community/commune/2';
    expect(await competent(commune, Decide, '2025-06-30')).toEqual([
      'education_office',
      'district',
      'Trưởng phòng',
      `${COMMUNITY}, Điều 9 khoản 2 điểm đ`,
    ]);
    expect(await competent(commune, Decide, '2026-03-01')).toBeNull();
    expect((await competent('learning-community/province/1', Decide, '2026-08-01'))![2]).toBe('Bộ trưởng');
    expect((await competent('commendation/commune', Decide, '2026-06-30'))![1]).toBe('commune');
    expect(await competent('commendation/commune', Decide, '2025-06-30')).toBeNull();
    expect((await competent('fighter/base', Decide, '2026-06-30'))![3]).toBe('Nghị định 129/2025/NĐ-CP');
    for (const [code, act] of [
      ['commendation/commune', Receive],
      ['merit/province', Decide],
      ['fighter/nation', Decide],
      ['learning-citizen', Decide],
    ] as const)
      expect([code, await competent(code, act, '2026-06-30')]).toEqual([code, null]);
  });

  it('follow a province’s own text before the country’s, until that ends', async () => {
    const [province, other] = await query<{ key: number }>(
      `SELECT key FROM administrative_unit WHERE level = 'province' AND valid_from > '2000-01-01' ORDER BY key LIMIT 2`,
      [],
    );
    await query(
      `INSERT INTO authority (key, code, title_key, act, province_key, holder_kind, holder_level, position, valid_from, valid_to, citation, is_shipped)
       VALUES (gen_random_uuid(), 'given/1', $1, 'decide', $2, 'education_department', 'province', 'Giám đốc', '2026-01-01', '2026-12-31', 'QĐ 1/2026, Điều 2', false)`,
      [honours.get('learning-unit/province/1'), province!.key],
    );
    expect(await decides('2026-06-01', province!.key)).toBe('education_department');
    expect(await decides('2026-06-01', other!.key)).toBe('peoples_committee');
    expect(await decides('2027-01-01', province!.key)).toBe('peoples_committee');
  });

  it('stay as they are when loaded again, also where somebody has amended or entered them', async () => {
    const all = () =>
      query(
        `SELECT key, code, name_vi, NULL::date AS valid_to, version FROM award
         UNION ALL SELECT key, code, citation, valid_to, version FROM authority ORDER BY code`,
        [],
      );
    await query(
      `UPDATE authority SET valid_to = '2026-06-30', version = 2 WHERE code = 'fighter/base/decide/2025-07-01'`,
      [],
    );
    await query(
      `UPDATE authority SET code = 'given/2', is_shipped = false WHERE code = 'advanced-worker/decide/2025-07-01'`,
      [],
    );
    const before = await all();
    await loadAwards(api.owner);
    expect(await all()).toEqual(before);
    await query(`UPDATE award SET name_en = 'old' WHERE code = 'commendation/unit'`, []);
    await loadAwards(api.owner);
    expect(await query(`SELECT name_en FROM award WHERE code = 'commendation/unit'`, [])).not.toEqual([
      { name_en: 'old' },
    ]);
  });
});

import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '@app/kernel';
import { importAdministrativeUnits, type ImportReport, summaryOf } from '@app/organisations';
import { TestApi } from '../support/app';

const clock = new FixedClock(new Date('2026-11-21T03:00:00Z'));

/** Everything that an import can change. */
async function state(api: TestApi): Promise<unknown> {
  return api.owner.query(
    `SELECT (SELECT md5(string_agg(u::text, ',' ORDER BY key)) FROM administrative_unit u) AS units,
       (SELECT md5(string_agg(p::text, ',' ORDER BY key)) FROM administrative_unit_period p) AS periods,
       (SELECT md5(string_agg(s::text, ',' ORDER BY key)) FROM administrative_unit_succession s) AS successions,
       (SELECT count(*)::int FROM audit_event) AS entries`,
  );
}

describe('importing the list and the table of the office', () => {
  let api: TestApi;
  let folder: string;

  beforeAll(async () => {
    api = await TestApi.start();
    folder = await mkdtemp(join(tmpdir(), 'hieu-hoc-import-'));
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const files = async () => ({
    units: await file(
      'units.csv',
      '\uFEFFcode,name,parent_code\n75,Thành phố Đồng Nai,\n25363,Phường Đồng Phú,75\n99999,Xã Lạ,98\n',
    ),
    conversions: await file(
      'conversions.csv',
      'Tỉnh,Tên Xã mới,Mã Xã mới,Tên Xã cũ,Mã Xã cũ,Ghi chú,Quận/huyện,Tỉnh cũ,\n' +
        'Thành phố Hà Nội (01),Phường Ba Đình,00004,"Phường Trúc\nBạch",00004,Nhập toàn bộ,Quận Ba Đình (001),Thành phố Hà Nội (01),\n' +
        'Tỉnh Ninh Bình (37),Xã Kim Đông,14698,Bãi bồi,,Nhập toàn bộ,Huyện Kim Sơn (376),Tỉnh Ninh Bình (37),\n',
    ),
  });

  it('changes nothing in a dry run, which answers what the import will answer', async () => {
    const options = await files();
    const before = await state(api);
    const dry = await importAdministrativeUnits(api.owner, { ...options, dryRun: true }, clock);
    expect(await state(api)).toEqual(before);
    const real = await importAdministrativeUnits(api.owner, options, clock);
    expect({ ...real, dryRun: true }).toEqual(dry);
  });

  it('ends the commune and begins the ward on the day of the resolution, with one entry in the trail', async () => {
    await importAdministrativeUnits(api.owner, await files(), clock);
    const periods = await api.owner.query(
      `SELECT p.kind, p.valid_from AS "from", p.valid_to AS "to" FROM administrative_unit_period p JOIN administrative_unit u ON u.key = p.unit_key
       WHERE u.code = '25363' AND u.valid_from = '2025-07-01' ORDER BY p.valid_from`,
    );
    expect(periods).toEqual([
      { kind: 'xã', from: '2025-07-01', to: '2026-04-29' },
      { kind: 'phường', from: '2026-04-30', to: null },
    ]);
    const entries: unknown[] = await api.owner.query(
      `SELECT 1 FROM audit_event WHERE action = 'administrativeUnits.imported'`,
    );
    expect(entries.length).toBeGreaterThan(0);
  });

  it('finds everything in place the second time', async () => {
    const options = await files();
    await importAdministrativeUnits(api.owner, options, clock);
    const report = await importAdministrativeUnits(api.owner, options, clock);
    expect(report.units.placed).toMatchObject({ unchanged: 2, heading: 1, changed: 0 });
    expect(report.conversions.placed).toMatchObject({ unchanged: 1, heading: 1 });
    expect(report.units.listed.map(({ row, code }) => [row, code])).toEqual([[4, 'UNKNOWN_PROVINCE']]);
    expect(report.conversions.listed.map(({ row, code }) => [row, code])).toEqual([[3, 'NO_OLD_CODE']]);
    expect(summaryOf(report)).toContain('dòng 3 NO_OLD_CODE');
  });
});

const sum = (placed: Record<string, number>) => Object.values(placed).reduce((total, count) => total + count, 0);

/** The office's own files lie beside the project; they are not part of it. */
const real = {
  units: join(import.meta.dirname, '../../../shared/data/admin-units-2026.csv'),
  conversions: join(import.meta.dirname, '../../../shared/data/nso-conversion-2025.csv'),
};
const isThere = existsSync(real.units) && existsSync(real.conversions);
if (!isThere) console.warn('NOT RUN: the import of the official unit lists, because ../shared/data is not there');

(isThere ? describe : describe.skip)('importing the official files of 2025 and 2026', () => {
  let api: TestApi;
  let report: ImportReport;

  beforeAll(async () => {
    api = await TestApi.start();
    report = await importAdministrativeUnits(api.owner, real, clock);
  }, 180_000);
  afterAll(() => api.close());

  it('accounts for every row of both files', () => {
    expect(sum(report.units.placed) + report.units.listed.length).toBe(3356);
    expect(sum(report.conversions.placed) + report.conversions.listed.length).toBe(10_607);
    expect(report.units.listed).toEqual([]);
    expect(report.notInFile).toEqual([]);
  });

  it('arrives at the 697 wards, 2,611 communes and 13 special zones of 34 provinces and cities', async () => {
    const kinds = (await api.owner.query(
      `SELECT p.kind, count(*)::int AS count FROM administrative_unit_period p WHERE p.valid_to IS NULL AND p.parent_key IS NOT NULL GROUP BY p.kind`,
    )) as { kind: string; count: number }[];
    expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toEqual({
      'thành phố': 7,
      tỉnh: 27,
      xã: 2611,
      phường: 697,
      'đặc khu': 13,
    });
  });

  it('makes wards of ten communes of Đồng Nai from 2026-04-30 on', async () => {
    const wards: unknown[] = await api.owner.query(
      `SELECT 1 FROM administrative_unit_period p JOIN administrative_unit_period above ON above.unit_key = p.parent_key AND above.valid_to IS NULL
       WHERE p.valid_from = '2026-04-30' AND p.kind = 'phường' AND above.name = 'Thành phố Đồng Nai'`,
    );
    expect(wards).toHaveLength(10);
  });

  it('finds 441 old communes with more than one successor, less those whose rows it listed', async () => {
    const [{ count }] = (await api.owner.query(
      `SELECT count(*)::int AS count FROM (
         SELECT predecessor.key FROM administrative_unit predecessor
         JOIN administrative_unit_period old ON old.unit_key = predecessor.key AND old.valid_to = '2025-06-30'
         LEFT JOIN administrative_unit_succession s ON s.predecessor_key = predecessor.key AND s.note NOT LIKE 'Phạm vi chưa xác nhận%'
         LEFT JOIN administrative_unit_period lives ON lives.unit_key = predecessor.key AND lives.valid_from = '2025-07-01'
         WHERE predecessor.level = 'commune'
         GROUP BY predecessor.key HAVING count(DISTINCT s.successor_key) + count(DISTINCT lives.unit_key) > 1) AS divided`,
    )) as [{ count: number }];
    expect(count).toBeGreaterThanOrEqual(435);
    expect(count).toBeLessThanOrEqual(441);
  });

  it('lists the slips of the table with the reason, in both languages', () => {
    const reasons = Object.groupBy(report.conversions.listed, ({ code }) => code);
    expect(reasons.NO_OLD_CODE).toHaveLength(1);
    expect(reasons.OLD_PROVINCE_MISMATCH?.some(({ cells }) => cells.join().includes('Tỉnh Tiền Giang (82)'))).toBe(
      true,
    );
    expect(
      report.conversions.listed.every(({ text }) => text.vi.length > 0 && text.en.length > 0 && text.vi !== text.en),
    ).toBe(true);
  });

  it('finds everything in place when it is repeated', async () => {
    const again = await importAdministrativeUnits(api.owner, real, clock);
    expect(again.units.placed).toMatchObject({ changed: 0, created: 0, respelled: 0, codeCorrected: 0 });
    expect(again.conversions.placed).toMatchObject({ changed: 0, created: 0 });
  });
});

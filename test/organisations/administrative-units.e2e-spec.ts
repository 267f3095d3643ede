import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { loadAdministrativeUnits } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';

const FIELDS = `id code codeValidFrom level name kind validFrom validTo legalBasis parent { name code }
  predecessors { unit { name code parent { name } } on extent note legalBasis } successors { unit { name code parent { name } } on extent }`;
const ONE = `query One($id: ID, $code: String, $asOf: Date) { administrativeUnit(id: $id, code: $code, asOf: $asOf) { ${FIELDS} } }`;
const LIST = `query List($first: Int, $after: String, $asOf: Date, $level: AdministrativeLevel, $parentId: ID, $search: String) {
  administrativeUnits(first: $first, after: $after, asOf: $asOf, level: $level, parentId: $parentId, search: $search) {
    edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } totalCount } }`;
const NEW_MAP = '2025-07-01';
const OLD_MAP = '2025-06-30';

interface Step {
  unit: { name: string; code: string; parent: { name: string } | null };
  on: string;
  extent: string;
}
interface Unit {
  id: string;
  code: string;
  codeValidFrom: string;
  name: string;
  kind: string;
  validFrom: string;
  validTo: string | null;
  legalBasis: string | null;
  parent: { name: string; code: string } | null;
  predecessors: Step[];
  successors: Step[];
}
interface Page {
  administrativeUnits: {
    edges: { node: Unit }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

describe('administrative units', () => {
  let api: TestApi;
  let reporter: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-21T03:00:00Z');
    const { school } = await api.given.tree();
    reporter = await api.given.person(Role.Reporter, school);
  }, 180_000);
  afterAll(() => api.close());

  const one = async (variables: Record<string, unknown>) =>
    (await api.ok<{ administrativeUnit: Unit | null }>(reporter, ONE, variables)).administrativeUnit;
  const FORMERLY = `query ($search: String, $asOf: Date) { administrativeUnits(first: 50, search: $search, asOf: $asOf) {
    edges { node { name level formerly(search: $search) { name code on extent } } } } }`;
  interface Formerly {
    administrativeUnits: {
      edges: {
        node: { name: string; level: string; formerly: { name: string; code: string; on: string; extent: string }[] };
      }[];
    };
  }
  const search = async (words: string, asOf?: string) =>
    (await api.ok<Formerly>(reporter, FORMERLY, { search: words, asOf })).administrativeUnits.edges.map(
      ({ node }) => node,
    );

  it('finds what units were merged into by the former name or code, with or without diacritics, and says what they were', async () => {
    for (const words of ['Quận Hải An', 'quan hai an']) {
      const found = await search(words);
      expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['Phường Hải An', 'Phường Đông Hải']));
      for (const { name, formerly } of found.filter(({ level }) => level === 'COMMUNE'))
        expect({ name, formerly }).toEqual({
          name,
          formerly: expect.arrayContaining([expect.objectContaining({ name: 'Quận Hải An', on: '2025-07-01' })]),
        });
    }
    const { code } = (await search('Quận Hải An'))[0]!.formerly[0]!;
    expect((await search(code)).map(({ name }) => name)).toEqual(expect.arrayContaining(['Phường Hải An']));
    const then = await search('Quận Hải An', OLD_MAP);
    expect(then).toMatchObject([{ name: 'Quận Hải An', formerly: [] }]);
  });

  it('tells of a unit that has ended what became of it, in the one search', async () => {
    const { search: answer } = await api.ok<{ search: { things: { title: string; subtitle: string | null }[] } }>(
      reporter,
      'query ($words: String!) { search(words: $words, kinds: [ADMINISTRATIVE_UNIT]) { things { title subtitle } } }',
      { words: 'Quận Hải An' },
    );
    const about = Object.fromEntries(answer.things.map(({ title, subtitle }) => [title, subtitle]));
    expect(about['Quận Hải An']).toMatch(/ · sáp nhập vào .*Phường Hải An.* từ 01\/07\/2025$/);
    expect(about['Phường Hải An']).toMatch(/ · trước là Quận Hải An \(mã \d{3}.*\); sáp nhập từ 01\/07\/2025$/);
  });

  const count = async (variables: Record<string, unknown>) =>
    (await api.ok<Page>(reporter, LIST, { first: 1, ...variables })).administrativeUnits.totalCount;

  it('refuses an anonymous caller', async () => {
    expect(await api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, ONE, { code: '12' })).toBe('UNAUTHENTICATED');
  });

  it('knows 34 provinces and 3,321 communes on the new map, and no district', async () => {
    expect(await count({ level: 'PROVINCE' })).toBe(34);
    expect(await count({ level: 'COMMUNE' })).toBe(3321);
    expect(await count({ level: 'DISTRICT' })).toBe(0);
  });

  it('knows the 63 provinces with their districts and communes on the old one', async () => {
    expect(await count({ level: 'PROVINCE', asOf: OLD_MAP })).toBe(63);
    expect(await count({ level: 'DISTRICT', asOf: OLD_MAP })).toBe(696);
    expect(await count({ level: 'COMMUNE', asOf: OLD_MAP })).toBe(10_051);
  });

  it('lets one code mean different places on different days', async () => {
    const [before, after] = [await one({ code: '91', asOf: OLD_MAP }), await one({ code: '91', asOf: NEW_MAP })];
    expect(before).toMatchObject({ name: 'Tỉnh Kiên Giang', validTo: OLD_MAP });
    expect(after).toMatchObject({ name: 'Tỉnh An Giang', codeValidFrom: NEW_MAP });
    expect(after?.legalBasis).toContain('202/2025/QH15');
    expect(after?.predecessors.map(({ unit, extent }) => `${unit.name} ${extent}`).toSorted()).toEqual([
      'Tỉnh An Giang WHOLE',
      'Tỉnh Kiên Giang WHOLE',
    ]);
    expect(before?.id).not.toBe(after?.id);
  });

  it('keeps an unchanged province one unit', async () => {
    expect((await one({ code: '12', asOf: OLD_MAP }))?.id).toBe((await one({ code: '12' }))?.id);
  });

  it('makes Đồng Nai a city on the day of the resolution', async () => {
    expect(await one({ code: '75', asOf: '2026-04-29' })).toMatchObject({ name: 'Tỉnh Đồng Nai', kind: 'tỉnh' });
    expect(await one({ code: '75' })).toMatchObject({
      name: 'Thành phố Đồng Nai',
      kind: 'thành phố',
      validFrom: '2026-04-30',
    });
  });

  it('leads from an abolished district to the units that its communes joined', async () => {
    const district = await one({ code: '306', asOf: OLD_MAP });
    expect(district?.name).toBe('Quận Hải An');
    expect(district?.parent?.name).toBe('Thành phố Hải Phòng');
    expect(district?.successors.map(({ unit }) => unit.name)).toEqual(
      expect.arrayContaining(['Phường Hải An', 'Phường Đông Hải']),
    );
    expect(await one({ code: '306' })).toBeNull();
    expect((await one({ id: district?.id }))?.validTo).toBe(OLD_MAP);
  });

  it('finds by name without diacritics, by code, and below a parent', async () => {
    const found = (await api.ok<Page>(reporter, LIST, { search: 'thanh hoá', level: 'PROVINCE' })).administrativeUnits
      .edges;
    expect(found.map(({ node }) => node.code)).toEqual(['38']);
    expect(await count({ search: '00004' })).toBe(1);
    expect(await count({ parentId: (await one({ code: '12' }))?.id })).toBe(38);
  });

  it('refuses an id of another type and a question without a unit', async () => {
    expect(await api.refusal(reporter, ONE, { id: nodeId('Organisation', 1) })).toBe('INVALID_ID');
    expect(await api.refusal(reporter, ONE)).toBe('INVALID_INPUT');
    expect(await one({ id: nodeId('AdministrativeUnit', 999_999_999) })).toBeNull();
  });

  it('walks through the provinces in the order of their codes', async () => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { administrativeUnits }: Page = await api.ok(reporter, LIST, { first: 10, after, level: 'PROVINCE' });
      codes.push(...administrativeUnits.edges.map(({ node }) => node.code));
      after = administrativeUnits.pageInfo.hasNextPage ? administrativeUnits.pageInfo.endCursor : null;
    } while (after);
    expect(codes).toHaveLength(34);
    expect(codes).toEqual(codes.toSorted());
  });

  it('sends as many statements for twenty units as for two', async () => {
    const two = await api.statements(() => api.ok(reporter, LIST, { first: 2, level: 'COMMUNE' }));
    const twenty = await api.statements(() => api.ok(reporter, LIST, { first: 20, level: 'COMMUNE' }));
    expect(twenty).toBe(two);
  });

  it('does nothing when the units are loaded already', async () => {
    const before = await api.owner.query('SELECT count(*)::int AS count FROM audit_event');
    await loadAdministrativeUnits(api.owner);
    expect(await api.owner.query('SELECT count(*)::int AS count FROM audit_event')).toEqual(before);
  });

  it('gives every unit a path that begins with the path of its parent on the same days', async () => {
    const wrong: unknown[] = await api.owner.query(
      `SELECT p.unit_key FROM administrative_unit_period p WHERE p.parent_key IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM administrative_unit_period above WHERE above.unit_key = p.parent_key
           AND p.path = above.path || p.unit_key || '.' AND above.valid_from <= p.valid_from)`,
    );
    expect(wrong).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const FIELDS = 'id version list name arrangement canChange organisation { id name }';
const LIST = `query ($list: String!) { savedFilters(list: $list) { ${FIELDS} } }`;
const SAVE = `mutation ($input: SaveFilterInput!) { saveFilter(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation ($input: AmendSavedFilterInput!) { amendSavedFilter(input: $input) { ${FIELDS} } }`;
const AMEND_AWAY = AMEND.replace(FIELDS, '__typename');
const DELETE = 'mutation ($id: ID!, $version: Int!) { deleteSavedFilter(id: $id, version: $version) }';
const ERASE =
  'mutation ($id: ID!, $version: Int!) { erasePerson(personId: $id, version: $version, reason: "theo yêu cầu") { isErased } }';

interface SavedFilter {
  id: string;
  version: number;
  name: string;
  arrangement: string;
  canChange: boolean;
  organisation: { id: string } | null;
}

const input = (list: string, more: object = {}) => ({
  input: { list, name: 'Quá hạn', arrangement: '{"filter":{"standing":"OVERDUE"}}', ...more },
});

describe('saved filters', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let colleague: TestPerson;
  let leader: TestPerson;
  let below: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    colleague = await api.given.person(Role.Auditor, tree.department);
    leader = await api.given.person(Role.Leader, tree.department);
    below = await api.given.person(Role.Officer, tree.districtOffice);
  });
  afterAll(() => api.close());

  const list = async (person: TestPerson, of: string) =>
    (await api.ok<{ savedFilters: SavedFilter[] }>(person, LIST, { list: of })).savedFilters;
  const save = async (person: TestPerson, of: string, more: object = {}) =>
    (await api.ok<{ saveFilter: SavedFilter }>(person, SAVE, input(of, more))).saveFilter;
  const shared = { organisationId: '' };

  it('are their owner’s, list by list, unless shared', async () => {
    const saved = await save(officer, 'own', { name: '  Quá   hạn ' });
    expect(saved).toMatchObject({ name: 'Quá hạn', canChange: true, organisation: null, version: 1 });
    expect(await list(officer, 'own')).toEqual([saved]);
    expect(await list(officer, 'other')).toEqual([]);
    expect(await list(leader, 'own')).toEqual([]);
    expect(await api.refusal(leader, AMEND, { input: { id: saved.id, version: 1, name: 'x' } })).toBe('NOT_FOUND');
    expect(await api.refusal(leader, DELETE, { id: saved.id, version: 1 })).toBe('NOT_FOUND');
  });

  it('are shared with the people of the very organisation, who cannot change them unless they answer for it', async () => {
    shared.organisationId = tree.department.id;
    const saved = await save(officer, 'shared', shared);
    expect(await list(colleague, 'shared')).toEqual([{ ...saved, canChange: false }]);
    expect(await list(leader, 'shared')).toEqual([saved]);
    expect(await list(below, 'shared')).toEqual([]);
    expect(await api.refusal(colleague, DELETE, { id: saved.id, version: 1 })).toBe('NOT_FOUND');
    const { amendSavedFilter: renamed } = await api.ok<{ amendSavedFilter: SavedFilter }>(leader, AMEND, {
      input: { id: saved.id, version: 1, name: 'Trễ hạn' },
    });
    expect(renamed).toMatchObject({ name: 'Trễ hạn', version: 2, arrangement: saved.arrangement });
    expect(await api.refusal(officer, DELETE, { id: saved.id, version: 1 })).toBe('VERSION_CONFLICT');
    await api.ok(officer, DELETE, { id: saved.id, version: 2 });
    expect(await list(colleague, 'shared')).toEqual([]);
  });

  it('are shared where one works or the office acts for, and nowhere else', async () => {
    const elsewhere = input('places', { organisationId: tree.district.id });
    expect(await api.refusal(officer, SAVE, elsewhere)).toBe('NOT_FOUND');
    const forCommittee = await save(officer, 'places', { organisationId: tree.province.id });
    expect(forCommittee.organisation).toMatchObject({ id: tree.province.id });
    const amended = { id: forCommittee.id, version: 1, organisationId: tree.district.id };
    expect(await api.refusal(officer, AMEND, { input: amended })).toBe('NOT_FOUND');
  });

  it('become their owner’s again when sharing ends', async () => {
    const saved = await save(officer, 'back', { organisationId: tree.department.id });
    const moved = { id: saved.id, version: 1, organisationId: tree.province.id };
    expect(await api.refusal(leader, AMEND, { input: moved })).toBe('SAVED_FILTER_OF_ANOTHER');
    await api.ok(leader, AMEND_AWAY, { input: { id: saved.id, version: 1, organisationId: null } });
    expect(await list(leader, 'back')).toEqual([]);
    expect(await list(officer, 'back')).toMatchObject([{ id: saved.id, organisation: null }]);
  });

  it('have names that are told apart', async () => {
    await save(officer, 'names');
    expect(await api.refusal(officer, SAVE, input('names', { name: 'QUÁ HẠN' }))).toBe('SAVED_FILTER_NAME_TAKEN');
    await save(colleague, 'names');
    await save(officer, 'names', { organisationId: tree.department.id });
    const again = input('names', { organisationId: tree.department.id });
    expect(await api.refusal(colleague, SAVE, again)).toBe('SAVED_FILTER_NAME_TAKEN');
  });

  it('hold what a list is arranged by, and a bounded number of them is kept', async () => {
    for (const arrangement of ['x', '{"filter":3}', '{"filter":{"year":{"x":1}}}', '{"page":2}'])
      expect(await api.refusal(officer, SAVE, input('bounds', { arrangement }))).toBe('SAVED_FILTER_UNREADABLE');
    for (const wrong of [{ name: ' ' }, { name: 'x'.repeat(81) }, { list: '../x' }, { arrangement: ' '.repeat(4001) }])
      expect(await api.refusal(officer, SAVE, input('bounds', wrong))).toBe('INVALID_INPUT');
    const busy = await api.given.person(Role.Officer, tree.department);
    await api.owner.query(
      `INSERT INTO saved_filter (key, owner_key, list, name, folded_name, arrangement)
       SELECT gen_random_uuid(), $1, 'bounds', n::text, n::text, '{}' FROM generate_series(1, 100) AS n`,
      [busy.key],
    );
    expect(await api.refusal(busy, SAVE, input('bounds'))).toBe('SAVED_FILTERS_FULL');
    await save(busy, 'bounds', { organisationId: tree.department.id });
    expect(await list(busy, 'bounds')).toHaveLength(101);
    await api.owner.query(
      `INSERT INTO saved_filter (key, owner_key, organisation_key, list, name, folded_name, arrangement)
       SELECT gen_random_uuid(), $1, $2, 'others', n::text, n::text, '{}' FROM generate_series(1, 49) AS n`,
      [busy.key, tree.department.key],
    );
    const more = input('bounds', { name: 'Thứ 51', organisationId: tree.department.id });
    expect(await api.refusal(busy, SAVE, more)).toBe('SAVED_FILTERS_FULL');
    await api.ok(officer, SAVE, more);
    expect(await api.statements(() => list(busy, 'bounds'))).toBe(
      (await api.statements(() => list(below, 'bounds'))) + 1,
    );
  });

  it('are nobody’s who is not signed in', async () => {
    expect(await api.refusal(null, LIST, { list: 'own' })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, SAVE, input('own'))).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, DELETE, { id: (await save(officer, 'anonymous')).id, version: 1 })).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('go with the person; what was shared stays with the organisation', async () => {
    const gone = await api.given.person(Role.Officer, tree.department);
    await save(gone, 'erased');
    const kept = await save(gone, 'erased', { organisationId: tree.department.id });
    const administrator = await api.given.person(Role.Administrator, tree.department);
    await api.ok(administrator, ERASE, { id: gone.id, version: 1 });
    const left = await api.owner.query<{ name: string }[]>('SELECT name FROM saved_filter WHERE owner_key = $1', [
      gone.key,
    ]);
    expect(left).toHaveLength(1);
    expect(await list(colleague, 'erased')).toMatchObject([{ id: kept.id }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { keyOf, openRound, OPEN, roundInput, tiersOfProvince } from './support';

interface ObligationRow {
  organisationKey: number;
  path: string;
  nodePath: string;
  parentPath: string | null;
  tier: number;
  consolidates: boolean;
  toKey: number | null;
  throughKey: number | null;
}

const planOf = (at: TestOrganisation, over: Record<string, unknown> = {}) => {
  const { title: _, ...input } = roundInput(at, over);
  return { input };
};

const withReason = (name: string) =>
  `mutation ($id: ID!, $version: Int!, $reason: String!) { ${name}(id: $id, version: $version, reason: $reason) { state cancelledOn changeReason version } }`;

describe('opening a round', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-09-20T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());

  const obligationsOf = (roundId: string): Promise<ObligationRow[]> =>
    api.owner.query(
      `SELECT organisation_key AS "organisationKey", path, node_path AS "nodePath", parent_path AS "parentPath", tier, consolidates,
              to_key AS "toKey", through_key AS "throughKey"
       FROM obligation WHERE round_key = $1 ORDER BY path`,
      [keyOf(roundId)],
    );
  const open = (over: Record<string, unknown> = {}) => roundInput(tree.province, over);

  it('is refused to anonymous callers, to reporters, and outside the own reach', async () => {
    expect(await api.refusal(null, OPEN, { input: open() })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(reporter, OPEN, { input: open() })).toBe('FORBIDDEN');
    expect(await api.refusal(stranger, OPEN, { input: open() })).toBe('NOT_FOUND');
  });

  it('says who owes what to whom, through whom, in a tree', async () => {
    const { id } = await openRound(api, officer, tree.province);
    const found = new Map((await obligationsOf(id)).map((row) => [row.organisationKey, row]));
    const {
      government,
      province,
      department,
      district,
      districtOffice,
      commune,
      school,
      secondSchool,
      siblingCommune,
    } = tree;
    expect([...found.keys()].toSorted((a, b) => a - b)).toEqual(
      [province, district, commune, school, secondSchool, siblingCommune]
        .map(({ key }) => key)
        .toSorted((a, b) => a - b),
    );
    const expected = (at: TestOrganisation, parent: TestOrganisation | null, rest: Partial<ObligationRow>) =>
      expect(found.get(at.key)).toMatchObject({ path: at.path, parentPath: parent?.path ?? null, ...rest });
    expected(province, null, {
      tier: 0,
      consolidates: true,
      nodePath: province.path,
      toKey: government.key,
      throughKey: null,
    });
    expected(district, province, {
      tier: 1,
      consolidates: true,
      nodePath: district.path,
      toKey: province.key,
      throughKey: department.key,
    });
    expected(commune, district, {
      tier: 2,
      consolidates: true,
      nodePath: commune.path,
      toKey: district.key,
      throughKey: districtOffice.key,
    });
    expected(siblingCommune, district, {
      tier: 2,
      consolidates: false,
      nodePath: district.path,
      throughKey: districtOffice.key,
    });
    expected(school, commune, {
      tier: 3,
      consolidates: false,
      nodePath: commune.path,
      toKey: commune.key,
      throughKey: null,
    });
  });

  it('passes over levels that owe nothing: the report goes to the nearest one above', async () => {
    const [owner, district, , schools] = tiersOfProvince;
    const { id } = await openRound(api, officer, tree.province, { tiers: [owner, district, { ...schools, tier: 2 }] });
    const rows = await obligationsOf(id);
    expect(rows.find(({ organisationKey }) => organisationKey === tree.school.key)).toMatchObject({
      parentPath: tree.district.path,
      toKey: tree.district.key,
      throughKey: tree.districtOffice.key,
    });
  });

  it('addresses the first tier to the owner when the owner itself owes nothing', async () => {
    const { id } = await openRound(api, officer, tree.province, { tiers: tiersOfProvince.slice(1) });
    const rows = await obligationsOf(id);
    expect(rows.find(({ organisationKey }) => organisationKey === tree.district.key)).toMatchObject({
      parentPath: null,
      toKey: tree.province.key,
      throughKey: tree.department.key,
    });
  });

  it('counts only units that exist on the last day of the period, of the same line', async () => {
    const kind = OrganisationKind.PrimarySchool;
    const closed = await api.given.organisation({ kind, parent: tree.commune, validTo: '2024-10-06' });
    const later = await api.given.organisation({ kind, parent: tree.commune, validFrom: '2024-10-08' });
    const other = await api.given.organisation({ kind, parent: tree.commune, line: 'association' });
    const inTime = await api.given.organisation({ kind, parent: tree.commune, validFrom: '2024-10-07' });
    const { id } = await openRound(api, officer, tree.province);
    const keys = (await obligationsOf(id)).map(({ organisationKey }) => organisationKey);
    expect([closed, later, other].filter(({ key }) => keys.includes(key))).toEqual([]);
    expect(keys).toContain(inTime.key);
  });

  it('lets a specialised body owe its own report when its kind is named, reviewed by nobody of its own', async () => {
    const [owner, district] = tiersOfProvince;
    const tiers = [owner, district, { ...district, tier: 2, kinds: ['EDUCATION_DEPARTMENT'], levels: ['PROVINCE'] }];
    const { id } = await openRound(api, officer, tree.province, { tiers });
    const rows = await obligationsOf(id);
    expect(rows.find(({ organisationKey }) => organisationKey === tree.department.key)).toMatchObject({
      toKey: tree.province.key,
      throughKey: null,
    });
  });

  it.each([
    ['ROUND_PERIOD_ORDER', { endsOn: '2024-09-30' }],
    ['ROUND_YEAR_MISMATCH', { year: 2023 }],
    ['ROUND_TIERS_MISSING', { tiers: [] }],
    ['ROUND_TIER_REPEATED', { tiers: [tiersOfProvince[0], tiersOfProvince[0]] }],
    ['ROUND_TIERS_OVERLAP', { tiers: [tiersOfProvince[1], { ...tiersOfProvince[1], tier: 2 }] }],
    ['ROUND_TIER_DUE_ORDER', { tiers: [tiersOfProvince[0], { ...tiersOfProvince[1], dueOn: '2024-11-20' }] }],
    ['ROUND_TIER_EMPTY', { tiers: [tiersOfProvince[0], { ...tiersOfProvince[1], kinds: ['MUSEUM'] }] }],
    ['ROUND_FORM_UNKNOWN', { formVersionId: nodeId('FormVersion', 99) }],
    ['ROUND_FORM_NOT_VALID', { year: 2023, startsOn: '2023-10-02', endsOn: '2023-10-08' }],
    ['ROUND_DIRECTIVE_UNKNOWN', { directiveId: nodeId('Directive', '018f0000-0000-7000-8000-000000000000') }],
    ['INVALID_ID', { formVersionId: 'x' }],
  ])('fails with %s', async (code, over) => {
    expect(await api.refusal(officer, OPEN, { input: open(over) })).toBe(code);
  });

  it('refuses a form of which a newer version is valid in the period', async () => {
    await api.owner.query(
      `INSERT INTO form_version (key, form_key, code, number, title, valid_from, source)
       VALUES (77, 2, 'week-province', 2, 'Mẫu mới', '2025-09-01', 'thử nghiệm')`,
    );
    const input = open({ year: 2025, startsOn: '2025-10-01', endsOn: '2025-10-07' });
    expect(await api.refusal(officer, OPEN, { input })).toBe('ROUND_FORM_SUPERSEDED');
    await api.owner.query('DELETE FROM form_version WHERE key = 77');
  });

  it('has one effect when the same request comes twice', async () => {
    const input = open({ title: 'Gửi hai lần' });
    const headers = { 'Idempotency-Key': 'open-round-twice' };
    const first = await api.run(officer, OPEN, { input }, headers);
    expect(await api.run(officer, OPEN, { input }, headers)).toEqual(first);
    const [{ count }] = (await api.owner.query(
      `SELECT count(*)::int AS count FROM round WHERE title = 'Gửi hai lần'`,
    )) as [{ count: number }];
    expect(count).toBe(1);
  });

  it('makes 3,400 obligations with as many statements as for a few, with keys in order of time', async () => {
    const few = await api.statements(() => openRound(api, officer, tree.province));
    const { insertId: first, count } = await manySchools(3400);
    let id = '';
    const many = await api.statements(async () => void ({ id } = await openRound(api, officer, tree.province)));
    expect(many).toBe(few);
    const [found] = (await api.owner.query(
      `SELECT count(*)::int AS count, count(DISTINCT key)::int AS keys, bool_and(substr(key::text, 15, 1) = '7') AS ordered
       FROM obligation WHERE round_key = $1 AND organisation_key >= $2`,
      [keyOf(id), first],
    )) as { count: number; keys: number; ordered: boolean }[];
    expect(found).toEqual({ count, keys: count, ordered: true });
  });

  /** Schools of the sibling commune, made in bulk. */
  async function manySchools(count: number): Promise<{ insertId: number; count: number }> {
    const rows = (await api.owner.query(
      'INSERT INTO organisation (created_at) SELECT now() FROM generate_series(1, $1::int) RETURNING key',
      [count],
    )) as { key: number }[];
    const { path, key, scopeId } = tree.siblingCommune;
    await api.owner.query(
      `INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
       SELECT k, '2000-01-01', 'Trường số ' || k, 'truong so ' || k, 'primary_school', 'government', $2, $3 || k || '.', $4 FROM unnest($1::int[]) AS k`,
      [rows.map((row) => row.key), key, path, scopeId],
    );
    await api.owner.query('ANALYZE organisation_period');
    return { insertId: Math.min(...rows.map((row) => row.key)), count };
  }
});

describe('rounds', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;
  let roundId: string;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-13T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
    roundId = (await openRound(api, officer, tree.province)).id;
  });
  afterAll(() => api.close());

  const ROUND = `id title year startsOn endsOn state isDemo version organisation { id name } formVersion { code rows { cells { id } } }
    directive { id } tiers { tier kinds levels dueOn dueBoundary }
    board { tier expected draft submitted returned accepted missing late overdue closed }`;
  const ONE = `query One($id: ID!) { round(id: $id) { ${ROUND} } }`;
  const LIST = `query List($first: Int, $year: Int, $state: RoundState) { rounds(first: $first, year: $year, state: $state) {
    edges { node { ${ROUND} } } pageInfo { hasNextPage } totalCount } }`;
  const CLOSE = `mutation Close($id: ID!, $version: Int!) { closeRound(id: $id, version: $version) { id state version } }`;

  it('are seen from below and by their owner, not from another province', async () => {
    expect(await api.refusal(null, ONE, { id: roundId })).toBe('UNAUTHENTICATED');
    expect(await api.ok(reporter, ONE, { id: roundId })).toMatchObject({
      round: { id: roundId, formVersion: { code: 'week-province' } },
    });
    expect(await api.refusal(stranger, ONE, { id: roundId })).toBe('NOT_FOUND');
    const listed = await api.ok<{ rounds: { totalCount: number } }>(stranger, LIST);
    expect(listed.rounds.totalCount).toBe(0);
  });

  it('show on the board what the caller reaches: overdue by the boundary of the deadline', async () => {
    const { round } = await api.ok<{ round: { board: Record<string, number>[] } }>(officer, ONE, { id: roundId });
    // Schools were due before 13 October, which is today; communes by 15 October.
    expect(round.board.map(({ tier, expected, missing, overdue }) => [tier, expected, missing, overdue])).toEqual([
      [0, 1, 1, 0],
      [1, 1, 1, 0],
      [2, 2, 2, 0],
      [3, 2, 2, 2],
    ]);
    const own = await api.ok<{ round: { board: Record<string, number>[] } }>(reporter, ONE, { id: roundId });
    expect(own.round.board.map(({ tier, expected }) => [tier, expected])).toEqual([[3, 1]]);
  });

  it('are listed by year and state with as many statements for twenty as for one', async () => {
    for (let more = 0; more < 20; more++) await openRound(api, officer, tree.province, { title: `Đợt ${more}` });
    const list = (first: number) =>
      api.ok<{ rounds: { edges: unknown[]; totalCount: number } }>(officer, LIST, { first, year: 2024 });
    await list(20);
    const one = await api.statements(() => list(1));
    expect(await api.statements(() => list(20))).toBe(one);
    expect((await list(20)).rounds).toMatchObject({ totalCount: 21 });
    const closed = await api.ok<{ rounds: { totalCount: number } }>(officer, LIST, { state: 'CLOSED' });
    expect(closed.rounds.totalCount).toBe(0);
  });

  it('are closed by their owner once, at the version that was read', async () => {
    const { id } = await openRound(api, officer, tree.province, { title: 'Để đóng' });
    const district = await api.given.person(Role.Officer, tree.districtOffice);
    expect(await api.refusal(null, CLOSE, { id, version: 1 })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(reporter, CLOSE, { id, version: 1 })).toBe('FORBIDDEN');
    expect(await api.refusal(district, CLOSE, { id, version: 1 })).toBe('NOT_FOUND');
    expect(await api.refusal(officer, CLOSE, { id, version: 9 })).toBe('VERSION_CONFLICT');
    expect(await api.ok(officer, CLOSE, { id, version: 1 })).toMatchObject({ closeRound: { version: 2 } });
    expect(await api.refusal(officer, CLOSE, { id, version: 2 })).toBe('ROUND_CLOSED');
  });

  it('are previewed before they are opened: who would owe, and what is wrong with the owner', async () => {
    const PREVIEW = `query ($input: RoundPreviewInput!) { roundPreview(input: $input) {
      lines { tier count lastDay examples } outside alike instead } }`;
    const { roundPreview } = await api.ok<{ roundPreview: Record<string, unknown> }>(
      officer,
      PREVIEW,
      planOf(tree.province),
    );
    expect(roundPreview).toMatchObject({
      lines: [
        { tier: 0, count: 1, examples: ['UBND tỉnh'] },
        { tier: 1, count: 1, lastDay: '2024-10-19' },
        { tier: 2, count: 2 },
        { tier: 3, count: 2 },
      ],
      outside: [],
      instead: null,
    });
    expect(roundPreview['alike']).toContain('Tuần lễ hưởng ứng học tập suốt đời năm 2024');
    const ofDepartment = await api.ok(officer, PREVIEW, planOf(tree.department));
    expect(ofDepartment).toMatchObject({ roundPreview: { instead: 'UBND tỉnh' } });
    expect(await api.refusal(officer, PREVIEW, planOf(tree.province, { year: 2020 }))).toBe('ROUND_YEAR_MISMATCH');
    expect(await api.refusal(stranger, PREVIEW, planOf(tree.province))).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, PREVIEW, planOf(tree.province))).toBe('FORBIDDEN');
    expect(await api.refusal(null, PREVIEW, planOf(tree.province))).toBe('UNAUTHENTICATED');
  });

  it('are amended with a reason: title and deadlines, in the order of the levels', async () => {
    const { id } = await openRound(api, officer, tree.province, { title: 'Để sửa' });
    const AMEND = `mutation ($input: AmendRoundInput!) { amendRound(input: $input) { title changeReason version tiers { tier dueOn } } }`;
    const input = {
      id,
      version: 1,
      reason: 'Mưa lũ',
      title: 'Đã sửa',
      tiers: [{ tier: 3, dueOn: '2024-10-15', dueBoundary: 'BY' }],
    };
    expect(await api.refusal(officer, AMEND, { input: { ...input, reason: ' ' } })).toBe('REASON_REQUIRED');
    expect(await api.refusal(reporter, AMEND, { input })).toBe('FORBIDDEN');
    expect(await api.refusal(stranger, AMEND, { input })).toBe('NOT_FOUND');
    expect(await api.refusal(null, AMEND, { input })).toBe('UNAUTHENTICATED');
    const tooLate = { ...input, tiers: [{ tier: 3, dueOn: '2024-10-16', dueBoundary: 'BY' }] };
    expect(await api.refusal(officer, AMEND, { input: tooLate })).toBe('INVALID_INPUT');
    expect(await api.ok(officer, AMEND, { input })).toMatchObject({
      amendRound: {
        title: 'Đã sửa',
        changeReason: 'Mưa lũ',
        version: 2,
        tiers: [{}, {}, {}, { tier: 3, dueOn: '2024-10-15' }],
      },
    });
    const days = await api.owner.query(
      'SELECT DISTINCT due_on::text FROM obligation WHERE round_key = $1 AND tier = 3',
      [keyOf(id)],
    );
    expect(days).toEqual([{ due_on: '2024-10-15' }]);
  });

  it('are cancelled while nobody has sent, and opened again with what is owed', async () => {
    const { id } = await openRound(api, officer, tree.province, { title: 'Để hủy' });
    const [CANCEL, REOPEN] = [withReason('cancelRound'), withReason('reopenRound')];
    const asked = { id, version: 1, reason: 'Trùng đợt' };
    expect(await api.refusal(null, CANCEL, asked)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(reporter, CANCEL, asked)).toBe('FORBIDDEN');
    expect(await api.refusal(stranger, CANCEL, asked)).toBe('NOT_FOUND');
    expect(await api.refusal(officer, REOPEN, asked)).toBe('ROUND_NOT_CLOSED');
    expect(await api.ok(officer, CANCEL, asked)).toMatchObject({
      cancelRound: { state: 'CLOSED', cancelledOn: '2024-10-13', changeReason: 'Trùng đợt' },
    });
    const owed = async () =>
      (
        await api.owner.query<{ count: number }[]>(
          'SELECT count(*)::int AS count FROM obligation WHERE round_key = $1 AND closed_on IS NULL',
          [keyOf(id)],
        )
      )[0]!.count;
    expect(await owed()).toBe(0);
    expect(await api.ok(officer, REOPEN, { ...asked, version: 2, reason: 'Vẫn cần' })).toMatchObject({
      reopenRound: { state: 'OPEN', cancelledOn: null, changeReason: 'Vẫn cần' },
    });
    expect(await owed()).toBe(6);

    const [obligation] = await api.owner.query<
      { province_id: number; scope_id: number; key: string; organisation_key: number }[]
    >('SELECT province_id, scope_id, key, organisation_key FROM obligation WHERE round_key = $1 AND tier = 3 LIMIT 1', [
      keyOf(id),
    ]);
    await api.owner.query(
      `INSERT INTO report (province_id, scope_id, key, obligation_key, round_key, year, organisation_key, state, number, counted_number, submitted_at, updated_at)
       VALUES ($1, $2, gen_random_uuid(), $3, $4, 2024, $5, 'submitted', 1, 1, now(), now())`,
      [obligation!.province_id, obligation!.scope_id, obligation!.key, keyOf(id), obligation!.organisation_key],
    );
    expect(await api.refusal(officer, CANCEL, { ...asked, version: 3 })).toBe('ROUND_HAS_REPORTS');
  });
});

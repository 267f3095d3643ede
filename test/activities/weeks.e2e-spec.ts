import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const FIELDS = `id year theme startsOn endsOn ownTheme ownStartsOn ownEndsOn openingOn openingPlace isDemo version activityCount
  organisation { id name } parent { id theme organisation { id } } directive { id code weeks { id } } round { id title }`;
const PLAN = `mutation Plan($input: PlanWeekInput!) { planWeek(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation Amend($input: AmendWeekInput!) { amendWeek(input: $input) { ${FIELDS} } }`;
const ATTACH = `mutation Attach($weekId: ID!, $version: Int!, $roundId: ID!) {
  attachRound(weekId: $weekId, version: $version, roundId: $roundId) { ${FIELDS} } }`;
const ONE = `query One($id: ID!) { week(id: $id) { ${FIELDS} } }`;
const LIST = `query List($first: Int, $after: String, $year: Int, $organisationId: ID) {
  weeks(first: $first, after: $after, year: $year, organisationId: $organisationId) {
    edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } totalCount } }`;

interface Week {
  id: string;
  theme: string | null;
  startsOn: string | null;
  endsOn: string | null;
  version: number;
  parent: { id: string } | null;
  directive: { id: string; code: string; weeks: { id: string }[] } | null;
  round: { id: string; title: string } | null;
}
interface Page {
  weeks: { edges: { node: Week }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number };
}

describe('weeks', () => {
  let api: TestApi;
  let tree: TestTree;
  let ministry: TestPerson;
  let officer: TestPerson;
  let districtOfficer: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-09-10T03:00:00Z');
    tree = await api.given.tree();
    const education = await api.given.organisation({
      kind: OrganisationKind.Ministry,
      parent: tree.government,
      actsFor: tree.government,
    });
    ministry = await api.given.person(Role.Officer, education);
    officer = await api.given.person(Role.Officer, tree.department);
    districtOfficer = await api.given.person(Role.Officer, tree.districtOffice);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());

  let year = 2030;
  /** Each case has a year of its own: an organisation has one week in a year. */
  const nextYear = () => ++year;
  const plan = async (person: TestPerson, at: TestOrganisation, over: Record<string, unknown> = {}) =>
    (await api.ok<{ planWeek: Week }>(person, PLAN, { input: { organisationId: at.id, year, ...over } })).planWeek;
  const get = async (person: TestPerson, id: string) => (await api.ok<{ week: Week }>(person, ONE, { id })).week;
  const round = async (at: TestOrganisation, ofYear: number) => {
    const [row] = (await api.owner.query(
      `INSERT INTO round (organisation_key, form_version_key, title, year, starts_on, ends_on, state, created_at)
       SELECT $1, min(key), 'Đợt báo cáo', $2, $3, $3, 'open', now() FROM form_version RETURNING key`,
      [at.key, ofYear, `${ofYear}-10-01`],
    )) as [{ key: number }];
    return nodeId('Round', row.key);
  };

  it('inherit theme and dates from the nearest week above that sets them', async () => {
    nextYear();
    const dates = { startsOn: `${year}-10-01`, endsOn: `${year}-10-07` };
    const national = await plan(ministry, tree.government, { theme: 'Học tập suốt đời', ...dates });
    const provincial = await plan(officer, tree.province, { theme: 'Văn hóa đọc' });
    const local = await plan(districtOfficer, tree.district);
    const communal = await plan(districtOfficer, tree.commune, { startsOn: `${year}-10-02`, endsOn: `${year}-10-05` });
    expect(provincial).toMatchObject({
      parent: { id: national.id },
      theme: 'Văn hóa đọc',
      ownStartsOn: null,
      ...dates,
    });
    expect(local).toMatchObject({ parent: { id: provincial.id }, theme: 'Văn hóa đọc', ownTheme: null, ...dates });
    expect(communal).toMatchObject({
      parent: { id: local.id },
      theme: 'Văn hóa đọc',
      startsOn: `${year}-10-02`,
      endsOn: `${year}-10-05`,
    });

    const moved = { startsOn: `${year}-10-08`, endsOn: `${year}-10-14` };
    await api.ok(ministry, AMEND, { input: { id: national.id, version: 1, ...moved } });
    expect(await get(reporter, local.id)).toMatchObject(moved);
    await api.ok(officer, AMEND, { input: { id: provincial.id, version: 1, theme: null } });
    expect((await get(reporter, communal.id)).theme).toBe('Học tập suốt đời');
  });

  it('are one in a year for each organisation', async () => {
    nextYear();
    await plan(officer, tree.province);
    expect(await api.refusal(officer, PLAN, { input: { organisationId: tree.province.id, year } })).toBe('WEEK_EXISTS');
  });

  it('are refused with half a pair of dates, and with dates of another year', async () => {
    nextYear();
    const input = { organisationId: tree.province.id, year, startsOn: `${year}-10-01`, openingOn: `${year - 1}-10-01` };
    const answer = await api.run(officer, PLAN, { input });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { path: 'endsOn', code: 'WEEK_DATES_TOGETHER' },
        { path: 'openingOn', code: 'WEEK_OTHER_YEAR' },
      ],
    });
  });

  it('may be attached to the level above later, but never to a level below, beside or to themselves', async () => {
    nextYear();
    const communal = await plan(districtOfficer, tree.commune);
    expect(communal.parent).toBeNull();
    const provincial = await plan(officer, tree.province, { theme: 'Chung' });
    const attached = await api.ok<{ amendWeek: Week }>(districtOfficer, AMEND, {
      input: { id: communal.id, version: 1, parentId: provincial.id },
    });
    expect(attached.amendWeek).toMatchObject({ parent: { id: provincial.id }, theme: 'Chung' });
    const attach = (id: string, parentId: string) =>
      api.refusal(officer, AMEND, { input: { id, version: 1, parentId } });
    expect(await attach(provincial.id, communal.id)).toBe('WEEK_PARENT_NOT_ABOVE');
    expect(await attach(provincial.id, provincial.id)).toBe('WEEK_PARENT_NOT_ABOVE');
    const earlier = await plan(officer, tree.province, { year: year - 20 });
    expect(await attach(provincial.id, earlier.id)).toBe('WEEK_PARENT_NOT_ABOVE');
  });

  it('inherit through three levels at most', async () => {
    nextYear();
    await plan(ministry, tree.government);
    await plan(officer, tree.province);
    await plan(officer, tree.district);
    await plan(officer, tree.commune);
    expect(await api.refusal(officer, PLAN, { input: { organisationId: tree.school.id, year } })).toBe(
      'WEEK_CHAIN_TOO_LONG',
    );
  });

  it('name the document that orders them, and the document names its weeks', async () => {
    nextYear();
    const [document] = (await api.owner.query(
      `INSERT INTO directive (key, keeper_key, type, code, issuer, issued_on, subject, state, created_at)
       VALUES (gen_random_uuid(), $1, 'KH', '1/KH-UBND', 'UBND tỉnh', '2024-09-01', 'Kế hoạch', 'registered', now()) RETURNING key`,
      [tree.province.key],
    )) as [{ key: string }];
    const directiveId = nodeId('Directive', document.key);
    const week = await plan(officer, tree.province, { directiveId });
    expect(week.directive).toEqual({ id: directiveId, code: '1/KH-UBND', weeks: [{ id: week.id }] });
    expect(
      await api.refusal(stranger, PLAN, { input: { organisationId: tree.otherProvince.id, year, directiveId } }),
    ).toBe('NOT_FOUND');
  });

  it('take the round of their year', async () => {
    nextYear();
    const week = await plan(officer, tree.province);
    const roundId = await round(tree.province, year);
    const attached = await api.ok<{ attachRound: Week }>(officer, ATTACH, { weekId: week.id, version: 1, roundId });
    expect(attached.attachRound).toMatchObject({ round: { id: roundId, title: 'Đợt báo cáo' }, version: 2 });
    const variables = { weekId: week.id, version: 2, roundId: await round(tree.province, year - 1) };
    expect(await api.refusal(officer, ATTACH, variables)).toBe('WEEK_ROUND_OTHER_YEAR');
    expect(await api.refusal(officer, ATTACH, { ...variables, version: 1, roundId })).toBe('VERSION_CONFLICT');
    expect(await api.refusal(officer, ATTACH, { ...variables, roundId: await round(tree.otherProvince, year) })).toBe(
      'NOT_FOUND',
    );
  });

  it('do not show the round of a unit beside, although they themselves flow down', async () => {
    nextYear();
    const week = await plan(officer, tree.province);
    const roundId = await round(tree.siblingCommune, year);
    await api.ok(officer, ATTACH, { weekId: week.id, version: 1, roundId });
    const shown = async (person: TestPerson) =>
      (
        await api.ok<{ week: Week }>(person, 'query ($id: ID!) { week(id: $id) { round { id title } } }', {
          id: week.id,
        })
      ).week.round;
    expect(await shown(officer)).toMatchObject({ id: roundId });
    expect(await shown(reporter)).toBeNull();
  });

  it('are seen from below and from above, not from beside', async () => {
    nextYear();
    const national = await plan(ministry, tree.government);
    const provincial = await plan(officer, tree.province);
    const communal = await plan(officer, tree.commune);
    const seen = async (person: TestPerson) =>
      (await api.ok<Page>(person, LIST, { year })).weeks.edges.map(({ node }) => node.id).toSorted();
    expect(await seen(reporter)).toEqual([national.id, provincial.id, communal.id].toSorted());
    expect(await seen(officer)).toEqual([national.id, provincial.id, communal.id].toSorted());
    expect(await seen(stranger)).toEqual([national.id]);
    expect(await api.refusal(stranger, ONE, { id: provincial.id })).toBe('NOT_FOUND');
    const sibling = await api.given.person(Role.Reporter, tree.siblingCommune);
    expect(await seen(sibling)).toEqual([national.id, provincial.id].toSorted());
    const own = await api.ok<Page>(officer, LIST, { year, organisationId: tree.commune.id });
    expect(own.weeks.edges.map(({ node }) => node.id)).toEqual([communal.id]);
  });

  it('are refused to anonymous callers, roles without the right and outside one’s reach', async () => {
    nextYear();
    const { id } = await plan(officer, tree.province);
    const planning = { input: { organisationId: tree.province.id, year: year + 1 } };
    const amending = { input: { id, version: 1, theme: 'Khác' } };
    const attaching = { weekId: id, version: 1, roundId: await round(tree.province, year) };
    for (const [operation, variables] of [
      [PLAN, planning],
      [AMEND, amending],
      [ATTACH, attaching],
      [ONE, { id }],
      [LIST, {}],
    ] as const) {
      expect(await api.refusal(null, operation, variables)).toBe('UNAUTHENTICATED');
    }
    for (const [operation, variables] of [
      [PLAN, planning],
      [AMEND, amending],
      [ATTACH, attaching],
    ] as const) {
      expect(await api.refusal(reporter, operation, variables)).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, operation, variables)).toBe('NOT_FOUND');
      expect(await api.refusal(districtOfficer, operation, variables)).toBe('NOT_FOUND');
    }
    await api.ok(officer, AMEND, amending);
    expect(await api.refusal(officer, AMEND, amending)).toBe('VERSION_CONFLICT');
  });

  it('ask the database as often for twenty as for one, and page without gaps', async () => {
    nextYear();
    const parent = await plan(officer, tree.province);
    for (let made = 0; made < 20; made++) {
      const commune = await api.given.organisation({ kind: OrganisationKind.PeoplesCommittee, parent: tree.province });
      await plan(officer, commune, { parentId: parent.id });
    }
    const page = (first: number, after?: string | null) => api.ok<Page>(officer, LIST, { year, first, after });
    const one = await api.statements(() => page(1));
    const twenty = await api.statements(() => page(20));
    expect(twenty).toBe(one);
    const first = (await page(15)).weeks;
    const second = (await page(15, first.pageInfo.endCursor)).weeks;
    expect(first.totalCount).toBe(21);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(21);
  });
});

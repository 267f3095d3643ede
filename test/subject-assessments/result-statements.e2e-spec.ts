import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role, uuidKey } from '@app/kernel';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { REVIEW, SUBMIT } from './subject-assessments-documents';
import { SubjectAssessmentWorld } from './subject-assessments-given';

const FIELDS = `id year kind registered assessed met source version withdrawnOn byReason statedBy { id } organisation { id } unit { id } set { code }`;
const STATE = `mutation ($input: StateSubjectResultsInput!) { stateSubjectResults(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation ($input: AmendResultStatementInput!) { amendResultStatement(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawResultStatementInput!) { withdrawResultStatement(input: $input) { ${FIELDS} } }`;
const STATE_NUMBERS = 'mutation ($input: StateSubjectsInput!) { stateSubjects(input: $input) { id } }';
const LIST = `query ($year: Int, $setId: ID, $unitId: ID, $kind: SubjectKind, $isWithdrawn: Boolean) {
  subjectResultStatements(year: $year, setId: $setId, unitId: $unitId, kind: $kind, isWithdrawn: $isWithdrawn, first: 50) { edges { node { id } } } }`;
const BOARD = `query ($roundId: ID!, $unitId: ID!) { subjectResults(roundId: $roundId, line: 1, unitId: $unitId) {
  isWhole unit { id } subjects reviewed met stated { communes alsoListed registered assessed met notMet isWithheld } } }`;

const OFFICES = `query ($search: String, $ids: [ID!]) { resultStatementOffices(first: 50, search: $search, ids: $ids) { edges { node { id } } } }`;
const TOTALS = `query ($year: Int!, $setId: ID!, $unitId: ID) { statedResults(year: $year, setId: $setId, unitId: $unitId) {
  isWhole unit { id } stated { communes alsoListed registered assessed met notMet isWithheld } } }`;

interface Statement {
  id: string;
  version: number;
  registered: number | null;
  assessed: number | null;
  met: number | null;
}
interface Row {
  isWhole: boolean;
  unit: { id: string };
  met: number | null;
  stated: Record<string, number | boolean | null> | null;
}
type Counts = Pick<Statement, 'registered' | 'assessed' | 'met'>;

describe('results that a commune states without a list', () => {
  let world: SubjectAssessmentWorld;
  let roundId: string;
  let familySet: string;
  let earlierRound: string;

  beforeAll(async () => {
    world = await SubjectAssessmentWorld.make();
    roundId = await world.open();
    const { criteriaSets } = await world.api.ok<{ criteriaSets: { edges: { node: { id: string } }[] } }>(
      world.officer,
      '{ criteriaSets(subject: FAMILY, first: 1) { edges { node { id } } } }',
    );
    familySet = criteriaSets.edges[0]!.node.id;
    earlierRound = await world.open({ title: 'Năm trước', year: 2025 });
  });
  afterAll(() => world.api.close());

  const input = (over: object = {}) => ({
    organisationId: world.association.id,
    year: 2026,
    setId: world.setId,
    registered: 7000,
    assessed: 5200,
    met: 4172,
    source: 'Báo cáo của các thôn',
    ...over,
  });
  const state = async (over: object = {}, by = world.officer): Promise<Statement> =>
    (await world.api.ok<{ stateSubjectResults: Statement }>(by, STATE, { input: input(over) })).stateSubjectResults;
  const amend = async (over: object, by = world.officer): Promise<Statement> =>
    (await world.api.ok<{ amendResultStatement: Statement }>(by, AMEND, { input: over })).amendResultStatement;
  const withdraw = async ({ id, version }: Pick<Statement, 'id' | 'version'>, by = world.officer): Promise<Statement> =>
    (
      await world.api.ok<{ withdrawResultStatement: Statement }>(by, WITHDRAW, {
        input: { id, version, reason: 'Báo nhầm' },
      })
    ).withdrawResultStatement;
  /** Does something while somebody else has written and not committed yet. */
  const whileWritten = async <Answer>(sql: string, params: unknown[], act: () => Promise<Answer>): Promise<Answer> => {
    const other = world.api.owner.createQueryRunner();
    try {
      await other.startTransaction();
      await other.query(sql, params);
      const answer = act();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await other.commitTransaction();
      return await answer;
    } finally {
      await other.release();
    }
  };
  const refusal = (document: string, of: object, by: TestPerson | null = world.officer) =>
    world.api.refusal(by, document, { input: of });
  const listed = async (variables: Record<string, unknown>, by = world.officer): Promise<string[]> =>
    (
      await world.api.ok<{ subjectResultStatements: { edges: { node: { id: string } }[] } }>(by, LIST, variables)
    ).subjectResultStatements.edges.map(({ node }) => node.id);
  const board = async (by: TestPerson, scopeId: number, round = roundId): Promise<Row[]> =>
    (
      await world.api.ok<{ subjectResults: Row[] }>(by, BOARD, {
        roundId: round,
        unitId: nodeId('AdministrativeUnit', scopeId),
      })
    ).subjectResults;

  it('are stated, amended and taken back, each told in the trail, and another may be stated then', async () => {
    const { association, tree } = world;
    const stated = await state({ setId: familySet, registered: 900, assessed: null, met: null });
    expect(stated).toMatchObject({
      kind: 'FAMILY',
      registered: 900,
      assessed: null,
      met: null,
      version: 1,
      statedBy: null,
      organisation: { id: association.id },
      unit: { id: nodeId('AdministrativeUnit', tree.commune.scopeId) },
    });
    const { id } = stated;
    const amended = await amend({ id, version: 1, assessed: 800, met: 700 });
    expect(amended).toMatchObject({ registered: 900, assessed: 800, met: 700, version: 2 });
    expect(await refusal(AMEND, { id, version: 1, met: 1 })).toBe('VERSION_CONFLICT');
    expect(await listed({ year: 2026, setId: familySet })).toEqual([id]);
    expect(await listed({ kind: 'CITIZEN', unitId: nodeId('AdministrativeUnit', association.scopeId) })).toEqual([]);
    expect(await withdraw(amended)).toMatchObject({ withdrawnOn: '2027-01-10' });
    expect(await refusal(AMEND, { id, version: 3, met: 1 })).toBe('RESULT_STATEMENT_WITHDRAWN');
    expect(await refusal(WITHDRAW, { id, version: 3, reason: 'Lần nữa' })).toBe('RESULT_STATEMENT_WITHDRAWN');
    expect(await listed({ year: 2026, setId: familySet })).toEqual([]);
    expect(await listed({ isWithdrawn: true })).toEqual([id]);
    const again = await state({ setId: familySet, registered: 900, assessed: 810, met: 700 });
    expect(again.id).not.toBe(id);
    const told = await world.api.owner.query<{ action: string; after: object; reason: string | null }[]>(
      `SELECT action, after, reason FROM audit_event WHERE subject_type = 'SubjectResultStatement' AND subject_key = $1 ORDER BY key`,
      [Buffer.from(id, 'base64url').toString().split(':')[2]],
    );
    expect(told).toMatchObject([
      { action: 'subjectResults.stated', after: { registered: 900, met: null } },
      { action: 'subjectResults.amended', after: { assessed: 800, met: 700 } },
      { action: 'subjectResults.withdrawn', reason: 'Báo nhầm' },
    ]);
    await withdraw(again);
  });

  it('are refused with a code: twice, nothing, half, more met than assessed, ahead, by another set, of no commune', async () => {
    const { api, tree, opener } = world;
    const stated = await state();
    expect(await refusal(STATE, input())).toBe('RESULT_STATEMENT_EXISTS');
    expect(await refusal(STATE, input({ year: 2025, registered: null, assessed: null, met: null }))).toBe(
      'RESULT_STATEMENT_EMPTY',
    );
    expect(await refusal(STATE, input({ year: 2025, met: null }))).toBe('RESULT_STATEMENT_HALF');
    expect(await refusal(STATE, input({ year: 2025, assessed: null }))).toBe('RESULT_STATEMENT_HALF');
    expect(await refusal(STATE, input({ year: 2025, assessed: 10, met: 11 }))).toBe('RESULT_STATEMENT_MET_ABOVE');
    expect(await refusal(AMEND, { id: stated.id, version: 1, met: 5201 })).toBe('RESULT_STATEMENT_MET_ABOVE');
    const many = await api.run(world.officer, STATE, { input: input({ year: 2025, registered: 600_001 }) });
    expect(many.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'registered', code: 'FIELD_INVALID' }],
    });
    expect(await refusal(STATE, input({ year: 2028 }))).toBe('RESULT_STATEMENT_YEAR_AHEAD');
    const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { id: string } }[] } }>(
      opener,
      '{ criteriaSets(subject: ORGANISATION, first: 1) { edges { node { id } } } }',
    );
    const ofUnits = { setId: criteriaSets.edges[0]!.node.id };
    expect(await refusal(STATE, input(ofUnits))).toBe('RESULT_STATEMENT_SET_UNFIT');
    expect(await refusal(STATE, input({ year: 2001 }))).toBe('RESULT_STATEMENT_SET_UNFIT');
    const ofProvince = { organisationId: tree.province.id, byReason: 'Thay xã' };
    expect(await refusal(STATE, input(ofProvince), opener)).toBe('RESULT_STATEMENT_NOT_OF_COMMUNE');
    const school = await api.given.person(Role.Officer, tree.school);
    expect(await refusal(STATE, input({ organisationId: tree.school.id }), school)).toBe(
      'RESULT_STATEMENT_NOT_OF_COMMUNE',
    );
    // Nor do they state how many subjects there are.
    for (const [by, { id: organisationId }] of [
      [opener, world.national],
      [school, tree.school],
    ] as const) {
      const numbers = { organisationId, year: 2026, citizens: 90, source: 'Công an' };
      expect(await refusal(STATE_NUMBERS, numbers, by)).toBe('STATEMENT_NOT_OF_COMMUNE');
    }
    // What is offered follows: it says of each workplace whether it is an office of a commune.
    const offices = async (by: TestPerson) =>
      (
        await api.ok<{ viewer: { roles: { organisation: object }[] } }>(
          by,
          '{ viewer { roles { organisation { id isOfficeOfCommune rights(at: ["subject.keep"]) } } } }',
        )
      ).viewer.roles.map(({ organisation }) => organisation);
    const rights = ['subject.keep'];
    const department = await api.given.person(Role.Officer, tree.department);
    for (const [by, { id }, isOfficeOfCommune] of [
      [world.officer, world.association, true],
      [opener, world.national, false],
      [school, tree.school, false],
      [department, tree.department, false],
    ] as const)
      expect(await offices(by)).toEqual([{ id, isOfficeOfCommune, rights }]);
    await withdraw(stated);
  });

  it('are stated by the office above or beside on behalf, with a reason, and say so until the own office amends', async () => {
    const { api, tree, association, opener } = world;
    expect(await refusal(STATE, input(), opener)).toBe('RESULT_STATEMENT_REASON_REQUIRED');
    const stated = await state({ byReason: 'Xã gửi công văn giấy' }, opener);
    expect(stated).toMatchObject({
      byReason: 'Xã gửi công văn giấy',
      organisation: { id: association.id },
      statedBy: { id: world.national.id },
    });
    // Two lines keep one list, and one commune states its results once.
    const committee = await api.given.person(Role.Officer, tree.commune);
    expect(await refusal(STATE, input({ organisationId: tree.commune.id }), committee)).toBe('RESULT_STATEMENT_EXISTS');
    expect(await refusal(AMEND, { id: stated.id, version: 1, met: 4000 }, committee)).toBe(
      'RESULT_STATEMENT_REASON_REQUIRED',
    );
    expect(await amend({ id: stated.id, version: 1, met: 4000, byReason: 'Ủy ban kiểm lại' }, committee)).toMatchObject(
      {
        met: 4000,
        statedBy: { id: tree.commune.id },
      },
    );
    const own = await amend({ id: stated.id, version: 2, met: 4100 });
    expect(own).toMatchObject({ met: 4100, byReason: null, statedBy: null });
    await withdraw(own, opener);
  });

  it('may be stated for the offices that are offered, of either line, and for no others', async () => {
    const { api, tree, association, national, officer, opener } = world;
    const offered = async (by: TestPerson, variables: Record<string, unknown> = {}) =>
      (
        await api.ok<{ resultStatementOffices: { edges: { node: { id: string } }[] } }>(by, OFFICES, variables)
      ).resultStatementOffices.edges.map(({ node }) => node.id);
    const committee = await api.given.person(Role.Officer, tree.commune);
    const sibling = await api.given.person(Role.Officer, tree.siblingCommune);
    const province = await api.given.person(Role.Officer, tree.province);
    const school = await api.given.person(Role.Officer, tree.school);
    const all = [association, tree.commune, tree.siblingCommune, tree.province, tree.school, tree.department, national];
    for (const by of [officer, committee, sibling, province, school, opener]) {
      const ids = await offered(by);
      const known = all.map(({ id }) => id);
      const taken = [];
      for (const organisationId of known) {
        // A year ahead: whoever is let through is told so before anything is kept.
        const code = await refusal(
          STATE,
          input({ organisationId, year: 2027, registered: null, assessed: null, met: null, byReason: 'Thay xã' }),
          by,
        );
        if (code === 'RESULT_STATEMENT_EMPTY') taken.push(organisationId);
        else expect(['NOT_FOUND', 'RESULT_STATEMENT_NOT_OF_COMMUNE']).toContain(code);
      }
      expect(ids.filter((id) => known.includes(id)).toSorted()).toEqual(taken.toSorted());
    }
    // The association's commune has a committee, and it is found by name and by key.
    expect(await offered(officer, { ids: [tree.commune.id, tree.siblingCommune.id] })).toEqual([tree.commune.id]);
    expect(await offered(officer, { search: 'hội khuyến học xã' })).toEqual([association.id]);
    const page = (first: number) =>
      api.statements(() =>
        api.ok(opener, `{ resultStatementOffices(first: ${first}) { edges { node { id name parent { id } } } } }`, {}),
      );
    expect(await page(1)).toEqual(await page(50));
    expect(await api.refusal(null, OFFICES, {})).toBe('UNAUTHENTICATED');
    expect(await api.refusal(world.leader, OFFICES, {})).toBe('FORBIDDEN');
  });

  it('are stated once where communes went into one, and where one moved to another province', async () => {
    const { api, tree, association, officer, opener } = world;
    const { owner } = api;
    const former = await world.commune('Xã Trước');
    const neighbour = await world.commune('Xã Bên');
    const onBehalf = { byReason: 'Thay xã', year: 2025 };
    const before = await state({ ...onBehalf, organisationId: former.id }, opener);
    await state({ ...onBehalf, organisationId: neighbour.id }, opener);
    await world.goesInto(former, association, 'whole');
    await world.goesInto(neighbour, association, 'part');
    expect(await refusal(STATE, input({ year: 2025 }))).toBe('RESULT_STATEMENT_EXISTS');
    expect(await refusal(STATE, input(onBehalf), opener)).toBe('RESULT_STATEMENT_EXISTS');
    await withdraw(before, opener);
    // The neighbour gave a part of itself away and goes on: its counts are its own.
    const after = await state({ year: 2025 });
    expect(await refusal(STATE, input({ ...onBehalf, organisationId: former.id }), opener)).toBe(
      'RESULT_STATEMENT_EXISTS',
    );
    const moved = 'UPDATE subject_result_statement SET province_id = $1 WHERE year = 2025 AND scope_id = $2';
    await owner.query(moved, [tree.otherProvince.scopeId, association.scopeId]);
    expect(await refusal(STATE, input({ year: 2025 }))).toBe('RESULT_STATEMENT_EXISTS');
    await owner.query(moved, [association.provinceId, association.scopeId]);
    await withdraw(after, officer);
    // Of two who state at once one waits for the other.
    const both = await Promise.allSettled([
      state({ year: 2025 }),
      state({ ...onBehalf, organisationId: former.id }, opener),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await owner.query(
      'UPDATE subject_result_statement SET withdrawn_on = $1, withdrawal_reason = $2 WHERE year = 2025 AND withdrawn_on IS NULL',
      ['2027-01-10', 'x'],
    );
  });

  it('follow a commune that went into another which went into a third: read, listed, counted, amended and taken back there', async () => {
    const { api, association, officer, opener } = world;
    const [first, second] = [await world.commune('Xã Một'), await world.commune('Xã Hai')];
    const year = 2024;
    const before = await state({ organisationId: first.id, byReason: 'Thay xã', year }, opener);
    await world.goesInto(first, second, 'whole');
    await world.goesInto(second, association, 'whole');
    const unitId = nodeId('AdministrativeUnit', association.scopeId);
    const totals = async (by: TestPerson, of = unitId) =>
      (await api.ok<{ statedResults: Row[] }>(by, TOTALS, { year, setId: world.setId, unitId: of })).statedResults;
    const provinceId = nodeId('AdministrativeUnit', world.tree.province.scopeId);
    // The commune's own office reads what the level above reads of it, and the list says what the total counts.
    for (const by of [officer, opener]) {
      expect(await listed({ year, unitId }, by)).toEqual([before.id]);
      expect(await totals(by)).toMatchObject([{ stated: { communes: 1, registered: 7000 } }]);
    }
    expect((await totals(opener, provinceId))[0]).toMatchObject({ stated: { communes: 1, registered: 7000 } });
    expect(await refusal(STATE, input({ year }))).toBe('RESULT_STATEMENT_EXISTS');
    const amended = await amend({ id: before.id, version: 1, registered: 7001, byReason: 'Xã nay kiểm lại' });
    expect(await withdraw(amended)).toMatchObject({ withdrawnOn: '2027-01-10' });
    await withdraw(await state({ year }));
  });

  it('of a commune that was divided are those of whoever is above all of its heirs', async () => {
    const { association, officer, opener, tree } = world;
    const divided = await world.commune('Xã Chia');
    const year = 2023;
    const before = await state({ organisationId: divided.id, byReason: 'Thay xã', year }, opener);
    await world.goesInto(divided, association, 'whole');
    await world.goesInto(divided, tree.siblingCommune, 'part');
    const act = { id: before.id, version: 1 };
    expect(await refusal(WITHDRAW, { ...act, reason: 'x' }, officer)).toBe('RESULT_STATEMENT_DIVIDED');
    expect(await refusal(AMEND, { ...act, met: 1, byReason: 'x' }, officer)).toBe('RESULT_STATEMENT_DIVIDED');
    // It counts in neither of the two, and their lists do not show it.
    expect(await listed({ year, unitId: nodeId('AdministrativeUnit', association.scopeId) }, opener)).toEqual([]);
    expect(await listed({ year, unitId: nodeId('AdministrativeUnit', tree.province.scopeId) }, opener)).toEqual([
      before.id,
    ]);
    await withdraw(before, opener);
  });

  it('are the business of nobody beyond', async () => {
    const { api, tree } = world;
    const stated = await state();
    const act = { id: stated.id, version: 1 };
    for (const place of [tree.siblingCommune, tree.school]) {
      const stranger = await api.given.person(Role.Officer, place);
      expect(await refusal(STATE, input({ year: 2025, byReason: 'x' }), stranger)).toBe('NOT_FOUND');
      expect(await refusal(AMEND, { ...act, met: 1, byReason: 'x' }, stranger)).toBe('NOT_FOUND');
      expect(await refusal(WITHDRAW, { ...act, reason: 'x' }, stranger)).toBe('NOT_FOUND');
      expect(await listed({}, stranger)).toEqual([]);
    }
    for (const role of [Role.Auditor, Role.Finance, Role.Reporter]) {
      const person = await api.given.person(role, world.association);
      expect(await api.refusal(person, LIST, {})).toBe('FORBIDDEN');
      expect(await refusal(STATE, input({ year: 2025 }), person)).toBe('FORBIDDEN');
    }
    expect(await refusal(AMEND, { ...act, met: 1 }, world.leader)).toBe('FORBIDDEN');
    expect(await listed({}, world.leader)).toEqual([stated.id]);
    for (const document of [STATE, AMEND, WITHDRAW])
      expect(await refusal(document, document === STATE ? input() : { ...act, reason: 'x' }, null)).not.toBe('');
    expect(await api.refusal(null, LIST, {})).toBe('UNAUTHENTICATED');
    expect(await refusal(STATE, input(), null)).toBe('UNAUTHENTICATED');
    await withdraw(stated);
  });

  it('stand beside what the list comes to, are never added to it, and hide few from those above', async () => {
    const { association, officer, opener, leader } = world;
    const subjectId = await world.citizen({ birthYear: 1980 });
    const [whole] = await board(officer, association.scopeId);
    expect(whole).toMatchObject({ stated: null });
    const sent = await world.act(officer, SUBMIT, await world.save(roundId, subjectId));
    await world.act(leader, REVIEW, sent);
    const stated = await state({ registered: 60, assessed: 50, met: 48 });
    expect(await board(officer, association.scopeId)).toMatchObject([
      {
        isWhole: true,
        reviewed: 1,
        met: 1,
        stated: { communes: 1, alsoListed: 1, registered: 60, assessed: 50, met: 48, notMet: 2, isWithheld: false },
      },
    ]);
    expect(await board(opener, association.scopeId)).toMatchObject([
      { met: null, stated: { communes: 1, registered: 60, assessed: null, met: null, notMet: null, isWithheld: true } },
    ]);
    // It is of one year and set.
    expect(await board(officer, association.scopeId, earlierRound)).toMatchObject([{ stated: null }]);
    await withdraw(stated);
    expect(await board(officer, association.scopeId)).toMatchObject([{ met: 1, stated: null }]);
  });

  it('of a territory are the sum of its communes after any acts, against a model of our own', async () => {
    const { api, tree, opener, association } = world;
    const province = await api.given.person(Role.Officer, tree.province);
    const places: [TestOrganisation, TestPerson][] = [
      [association, world.officer],
      [tree.siblingCommune, await api.given.person(Role.Officer, tree.siblingCommune)],
    ];
    const standing = new Map<number, Statement>();
    let seed = 7;
    const draw = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
    const counts = (): Counts => {
      const assessed = draw(4) === 0 ? null : 10 + draw(500);
      return { registered: 5 + draw(900), assessed, met: assessed === null ? null : 5 + draw(assessed - 9) };
    };
    const sum = (name: keyof Counts): number | null => {
      const said = [...standing.values()].flatMap((one) => one[name] ?? []);
      return said.length === 0 ? null : said.reduce((all, one) => all + one, 0);
    };
    for (let step = 0; step < 40; step += 1) {
      const nth = draw(places.length);
      const [at, own] = places[nth]!;
      const [by, byReason] = draw(3) === 0 ? [opener, 'Thay xã'] : [own, null];
      const known = standing.get(at.scopeId);
      if (!known) {
        const over = { organisationId: at.id, byReason, ...counts() };
        standing.set(at.scopeId, await state(over, by));
      } else if (draw(3) === 0) {
        await withdraw(known, by);
        standing.delete(at.scopeId);
      } else standing.set(at.scopeId, await amend({ id: known.id, version: known.version, byReason, ...counts() }, by));
      if (step % 4 !== 3) continue;
      const rows = await board(opener, tree.province.scopeId);
      const [whole] = rows;
      if (standing.size === 0) expect(whole!.stated).toBeNull();
      else {
        const told = { communes: standing.size, alsoListed: standing.has(association.scopeId) ? 1 : 0 };
        expect(whole!.stated).toMatchObject({ ...told, registered: sum('registered'), assessed: sum('assessed') });
        if (whole!.stated!['met'] !== null) expect(whole!.stated!['met']).toBe(sum('met'));
      }
      // The same without a round, for kinds of subjects that no round asks.
      const { statedResults } = await api.ok<{ statedResults: Row[] }>(opener, TOTALS, {
        year: 2026,
        setId: world.setId,
        unitId: nodeId('AdministrativeUnit', tree.province.scopeId),
      });
      expect(statedResults).toEqual(rows.map(({ isWhole, unit, stated }) => ({ isWhole, unit, stated })));
      for (const [scopeId, { registered }] of standing) {
        const [row] = await board(opener, scopeId);
        expect(row!.stated).toMatchObject({ communes: 1, registered });
      }
    }
    for (const one of standing.values()) await withdraw(one, opener);
    // The committee's officer of the province sees the association's round about people, another province's does not.
    const elsewhere = await api.given.person(Role.Officer, tree.otherProvince);
    for (const [officer, code] of [
      [province, null],
      [elsewhere, 'NOT_FOUND'],
    ] as const)
      expect(
        await api.refusal(officer, BOARD, { roundId, unitId: nodeId('AdministrativeUnit', tree.province.scopeId) }),
      ).toBe(code);
  });

  it('offer themselves where a circular asks for a share of the citizens, and say that they are a count', async () => {
    const { api, tree } = world;
    const province = await api.given.person(Role.Officer, tree.province);
    const reporter = await api.given.person(Role.Reporter, tree.commune);
    const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { id: string; code: string } }[] } }>(
      province,
      '{ criteriaSets(first: 50) { edges { node { id code } } } }',
    );
    const setId = criteriaSets.edges.find(({ node }) => node.code === 'learning-community/commune/1')!.node.id;
    const line = { kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], dueOn: '2027-02-28', dueBoundary: 'BEFORE' };
    await api.ok(
      province,
      'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }',
      {
        input: {
          organisationId: tree.province.id,
          title: 'Cộng đồng học tập',
          year: 2026,
          lines: [{ ...line, setId }],
        },
      },
    );
    const { assessments } = await api.ok<{ assessments: { edges: { node: { id: string } }[] } }>(
      reporter,
      '{ assessments(first: 10) { edges { node { id } } } }',
    );
    const assessmentId = assessments.edges[0]!.node.id;
    const offered = async () =>
      (
        await api.ok<{ offeredEvidence: { thingId: string; thingKind: string }[] }>(
          reporter,
          `query ($assessmentId: ID!) { offeredEvidence(assessmentId: $assessmentId, target: "5.1") { thingId thingKind title share { part whole } } }`,
          { assessmentId },
        )
      ).offeredEvidence.filter(({ thingKind }) => thingKind === 'STATED_RESULTS');
    expect(await offered()).toEqual([]);
    const stated = await state();
    // Without the number of all citizens there is no share.
    expect(await offered()).toEqual([
      { thingId: stated.id, thingKind: 'STATED_RESULTS', title: 'Báo cáo của các thôn', share: null },
    ]);
    await api.ok(world.officer, STATE_NUMBERS, {
      input: { organisationId: world.association.id, year: 2026, citizens: 7000, source: 'Công an xã' },
    });
    expect(await offered()).toMatchObject([{ share: { part: 4172, whole: 7000 } }]);
    const take = `mutation ($id: ID!, $thing: String!) { takeOfferedEvidence(id: $id, version: 1, target: "5.1", thing: $thing) { version } }`;
    const statementKey = uuidKey('SubjectResultStatement', stated.id);
    const rest = 'SET withdrawn_on = $2, withdrawal_reason = $3 WHERE key = $1';
    // Whoever takes it while it is taken back waits, and finds it gone.
    const refused = await whileWritten(
      `UPDATE subject_result_statement ${rest}`,
      [statementKey, '2027-01-10', 'Báo nhầm'],
      () => api.refusal(reporter, take, { id: assessmentId, thing: stated.id }),
    );
    expect(refused).toBe('EVIDENCE_NOT_OFFERED');
    await api.owner.query(`UPDATE subject_result_statement ${rest}`, [statementKey, null, null]);
    await api.ok(reporter, take, { id: assessmentId, thing: stated.id });
    const evidenceOf = async () => {
      const { assessment } = await api.ok<{
        assessment: {
          sheet: {
            targets: { code: string; evidence: { state: string; evidence: { withdrawnAt: string | null } }[] }[];
          };
        };
      }>(
        reporter,
        'query ($id: ID!) { assessment(id: $id) { sheet { targets { code evidence { state evidence { withdrawnAt } } } } } }',
        { id: assessmentId },
      );
      return assessment.sheet.targets.find(({ code }) => code === '5.1')!.evidence;
    };
    expect(await evidenceOf()).toEqual([{ state: 'COUNTS', evidence: { withdrawnAt: null } }]);
    // Whoever changes the evidence meanwhile is waited for.
    await whileWritten('UPDATE assessment_evidence SET version = version + 1 WHERE thing_id = $1', [stated.id], () =>
      withdraw(stated),
    );
    expect(await offered()).toEqual([]);
    // Evidence that rests on it says so.
    expect(await evidenceOf()).toEqual([{ state: 'WITHDRAWN', evidence: { withdrawnAt: expect.any(String) } }]);
    // What a commune stated that went into this one is a count of a part: it names it, and its share is none of the whole.
    const former = await world.commune('Xã Cũ');
    await world.goesInto(former, world.association, 'whole');
    const ofFormer = { organisationId: former.id, year: 2026, source: 'Sổ cũ' };
    const counts = await state({ ...ofFormer, byReason: 'Thay xã' }, world.opener);
    await world.api.owner.query(
      `INSERT INTO subject_statement (province_id, scope_id, key, organisation_key, path, year, citizens, source, version)
       SELECT province_id, scope_id, gen_random_uuid(), organisation_key, path, year, 7000, source, 1 FROM subject_result_statement WHERE key = $1`,
      [Buffer.from(counts.id, 'base64url').toString().split(':')[2]],
    );
    expect(await offered()).toEqual([
      { thingId: counts.id, thingKind: 'STATED_RESULTS', title: 'Xã Cũ: Sổ cũ', share: null },
    ]);
    await withdraw(counts, world.opener);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { loadTargets } from '@app/targets';
import type { OrganisationKind } from '@app/organisations';
import { AreaModel, type ModelResult } from './area-model';
import {
  AMEND,
  BOARD,
  CITIZENS,
  CONFIRM,
  END,
  FIGURES,
  LITERACY,
  plantResult,
  RECORD,
  RESULT,
  type Result,
  SET,
  type TargetsWorld,
  targetsWorld,
  unitId,
} from './targets-given';

const LIST = `query ($year: Int, $first: Int, $after: String) { indicatorResults(year: $year, first: $first, after: $after) {
  edges { node { ${RESULT} } } pageInfo { hasNextPage endCursor } totalCount } }`;
const ONE = `query ($id: ID!) { indicatorResult(id: $id) { ${RESULT} } }`;
const TARGETS = `query ($unit: ID, $year: Int) { areaTargets(unitId: $unit, year: $year, first: 100) {
  edges { node { id version value standing textCode article source readings { value source } indicator { code } organisation { id } state } } totalCount } }`;
const HISTORY = 'query ($id: ID!) { history(id: $id) { edges { node { action reason } } } }';

interface TargetRow {
  id: string;
  version: number;
  value: number | null;
  standing: string;
  indicator: { code: string };
  readings: { value: number }[];
}

describe('targets against results', () => {
  let world: TargetsWorld;
  beforeAll(async () => {
    world = await targetsWorld();
  });
  afterAll(() => world.api.close());

  const nationals = async (year: number): Promise<TargetRow[]> => {
    const variables = { unit: nodeId('AdministrativeUnit', 1), year };
    const { areaTargets } = await world.api.ok<{ areaTargets: { edges: { node: TargetRow }[] } }>(
      world.officers.communes[0],
      TARGETS,
      variables,
    );
    return areaTargets.edges.map(({ node }) => node);
  };
  const target = (over: object = {}) => ({
    organisationId: world.province.id,
    indicatorId: CITIZENS,
    year: 2030,
    value: 7000,
    textCode: '15/KH-UBND',
    textIssuedOn: '2026-02-01',
    article: 'Mục II.1',
    ...over,
  });

  describe('targets', () => {
    it('of the country are shipped; what is unconfirmed or disputed says so', async () => {
      const of2030 = await nationals(2030);
      const of = (code: string) => of2030.find(({ indicator }) => indicator.code === code);
      expect(of('learning-citizens')).toMatchObject({
        value: 6000,
        standing: 'STATED',
        textCode: '1373/QĐ-TTg',
        article: null,
        organisation: null,
      });
      expect(of('learning-families')).toMatchObject({ value: null, standing: 'UNCONFIRMED' });
      expect(of('literacy-2')).toMatchObject({
        value: null,
        standing: 'DISPUTED',
        readings: [{ value: 9000 }, { value: 10_000 }],
      });
      expect(await world.api.refusal(null, TARGETS, {})).toBe('UNAUTHENTICATED');
    });

    it('are set by who speaks for the territory, with the text, and asked back where they are lower than above', async () => {
      const { api, officers, province, school, leader } = world;
      const lower = { input: target({ value: 5900 }) };
      expect(await api.refusal(officers.province, SET, lower)).toBe('AREA_TARGET_LOWER');
      const { setAreaTarget } = await api.ok<{ setAreaTarget: { id: string; version: number } }>(
        officers.province,
        SET,
        {
          input: target({ value: 5900, confirmed: true }),
        },
      );
      expect(setAreaTarget).toMatchObject({ value: 5900, unit: { id: unitId(province.scopeId) }, state: 'IN_FORCE' });
      expect(await api.refusal(officers.province, SET, { input: target() })).toBe('AREA_TARGET_EXISTS');
      const { id, version } = setAreaTarget;
      const ending = { id, version, reason: 'Thay bằng kế hoạch mới' };
      expect(await api.refusal(officers.communes[0], END, ending)).toBe('NOT_FOUND');
      expect(await api.refusal(officers.elsewhere, END, ending)).toBe('NOT_FOUND');
      expect(await api.refusal(null, END, ending)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(officers.province, END, { ...ending, version: 9 })).toBe('VERSION_CONFLICT');
      expect(await api.ok(officers.province, END, ending)).toMatchObject({
        endAreaTarget: { state: 'ENDED', endedOn: '2026-10-05', endingReason: 'Thay bằng kế hoạch mới' },
      });
      expect(await api.refusal(officers.province, END, { ...ending, version: version + 1 })).toBe('AREA_TARGET_ENDED');
      expect(await api.ok(officers.province, HISTORY, { id })).toEqual({
        history: {
          edges: [
            { node: { action: 'areaTarget.ended', reason: 'Thay bằng kế hoạch mới' } },
            { node: { action: 'areaTarget.set', reason: null } },
          ],
        },
      });
      await api.ok(officers.province, SET, { input: target() });

      const atSchool = await api.given.person(Role.Officer, school);
      expect(await api.refusal(atSchool, SET, { input: target({ organisationId: school.id }) })).toBe(
        'AREA_NOT_SPOKEN_FOR',
      );
      expect(await api.refusal(officers.communes[0], SET, { input: target() })).toBe('NOT_FOUND');
      expect(await api.refusal(leader, SET, { input: target() })).toBe('FORBIDDEN');
      expect(await api.refusal(null, SET, { input: target() })).toBe('UNAUTHENTICATED');
      const atCommune = { organisationId: world.communes[0].id, indicatorId: LITERACY };
      expect(await api.refusal(officers.communes[0], SET, { input: target(atCommune) })).toBe('INDICATOR_NOT_OF_LEVEL');
      expect(await api.refusal(officers.province, SET, { input: target({ year: 2029, value: 10_001 }) })).toBe(
        'INVALID_INPUT',
      );
    });

    it('that the country has ended are not brought back by the next start, nor doubled', async () => {
      const { api, officers, government } = world;
      const families = (await nationals(2030)).find(({ indicator }) => indicator.code === 'learning-families')!;
      await api.ok(officers.nation, END, { id: families.id, version: families.version, reason: 'Đã đọc văn bản' });
      const indicatorId = nodeId('Indicator', 21);
      await api.ok(officers.nation, SET, {
        input: target({ organisationId: government.id, indicatorId, value: 8000 }),
      });
      const before = await nationals(2030);
      await loadTargets(api.owner);
      expect(await nationals(2030)).toEqual(before);
    });
  });

  describe('results', () => {
    it('are recorded as a draft, count once they are confirmed, and are amended with a reason', async () => {
      const { api, officers, communes, province, leader } = world;
      const made = await world.record(officers.communes[0], communes[0]);
      expect(made).toMatchObject({ state: 'DRAFT', value: 5960, version: 1 });
      const before = await world.point(officers.province, province.scopeId, 'learning-citizens', 2026);
      expect(before).toMatchObject({ numerator: null, value: null, answered: 0 });
      const { id } = made;
      expect(await api.refusal(officers.communes[1], CONFIRM, { id, version: 1 })).toBe('NOT_FOUND');
      expect(await api.refusal(officers.province, CONFIRM, { id, version: 1 })).toBe('NOT_FOUND');
      expect(await api.refusal(null, CONFIRM, { id, version: 1 })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(leader, CONFIRM, { id, version: 4 })).toBe('VERSION_CONFLICT');
      await api.ok(leader, CONFIRM, { id, version: 1 });
      expect(await api.refusal(leader, CONFIRM, { id, version: 2 })).toBe('RESULT_CONFIRMED');
      // 59.6 % is not 60 %: the gap to the province's own target of 70 %.
      expect(await world.point(officers.province, province.scopeId, 'learning-citizens', 2026)).toMatchObject({
        numerator: 4172,
        denominator: 7000,
        value: 5960,
        answered: 1,
        isMet: false,
        gap: -1040,
        target: { year: 2030, value: 7000, unit: { id: unitId(province.scopeId) } },
      });

      const amending = (over: object) => ({ input: { id, version: 2, numerator: 4200, denominator: 7000, ...over } });
      expect(await api.refusal(officers.communes[0], AMEND, amending({}))).toBe('RESULT_REASON_NEEDED');
      expect(await api.refusal(officers.communes[1], AMEND, amending({ reason: 'Đếm lại' }))).toBe('NOT_FOUND');
      expect(await api.refusal(leader, AMEND, amending({ reason: 'Đếm lại' }))).toBe('FORBIDDEN');
      expect(await api.refusal(null, AMEND, amending({}))).toBe('UNAUTHENTICATED');
      expect(await api.ok(officers.communes[0], AMEND, amending({ reason: 'Đếm lại' }))).toMatchObject({
        amendIndicatorResult: { state: 'DRAFT', value: 6000, version: 3 },
      });
      await api.ok(leader, CONFIRM, { id, version: 3 });
      const { history } = await api.ok<{ history: { edges: object[] } }>(officers.communes[0], HISTORY, { id });
      expect(history.edges).toHaveLength(4);
      expect(history.edges[1]).toMatchObject({ node: { action: 'indicatorResult.amended', reason: 'Đếm lại' } });
    });

    it('are refused with a code where they are unsound', async () => {
      const { api, officers, communes, school, province } = world;
      const input = (over: object) => ({
        input: {
          organisationId: communes[1].id,
          indicatorId: CITIZENS,
          year: 2025,
          numerator: 1,
          denominator: 2,
          ...over,
        },
      });
      const refused = (over: object, by = officers.communes[1]) => api.refusal(by, RECORD, input(over));
      expect(await refused({ denominator: null })).toBe('RESULT_WITHOUT_WHOLE');
      expect(await refused({ numerator: 3 })).toBe('RESULT_PART_ABOVE_WHOLE');
      expect(await refused({ year: 2027 })).toBe('RESULT_YEAR_AHEAD');
      expect(await refused({ indicatorId: LITERACY })).toBe('INDICATOR_NOT_OF_LEVEL');
      expect(await refused({ unitId: unitId(communes[0].scopeId) })).toBe('NOT_FOUND');
      expect(await refused({ organisationId: communes[0].id })).toBe('NOT_FOUND');
      expect(await refused({ indicatorId: nodeId('Indicator', 999) })).toBe('NOT_FOUND');
      expect(await refused({ organisationId: province.id }, officers.province)).toBe('INDICATOR_NOT_OF_LEVEL');
      const atSchool = await api.given.person(Role.Reporter, school);
      expect(await refused({ organisationId: school.id }, atSchool)).toBe('AREA_NOT_SPOKEN_FOR');
      expect(await refused({}, world.leader)).toBe('FORBIDDEN');
      expect(await api.refusal(null, RECORD, input({}))).toBe('UNAUTHENTICATED');
      await world.record(officers.communes[1], communes[1], { year: 2025 });
      expect(await refused({})).toBe('RESULT_EXISTS');
      await api.owner.query(`UPDATE indicator SET measure = 'count' WHERE key = 35`);
      const counted = { indicatorId: nodeId('Indicator', 35) };
      expect(await refused(counted)).toBe('RESULT_WHOLE_OF_COUNT');
      const kept = await world.record(officers.communes[1], communes[1], { ...counted, denominator: null });
      expect(kept).toMatchObject({ value: 4172, denominator: null });
    });

    it('of units that were merged into the territory are recorded for the years in which these stood', async () => {
      const { api, officers, communes } = world;
      const [old] = await api.owner.query<{ key: number }[]>(
        `SELECT s.predecessor_key AS key FROM administrative_unit_succession AS s JOIN administrative_unit AS u ON u.key = s.predecessor_key
         WHERE s.successor_key = $1 AND u.level = 'commune' ORDER BY 1 LIMIT 1`,
        [communes[0].scopeId],
      );
      const then = { unitId: unitId(old!.key), year: 2024 };
      expect(await world.record(officers.communes[0], communes[0], then)).toMatchObject({ state: 'DRAFT' });
      const now = {
        ...then,
        year: 2026,
        organisationId: communes[0].id,
        indicatorId: CITIZENS,
        numerator: 1,
        denominator: 2,
      };
      expect(await api.refusal(officers.communes[0], RECORD, { input: now })).toBe('RESULT_UNIT_NOT_THEN');
    });

    it('are read, once they are confirmed, by all who work in the territory or above, and by nobody else', async () => {
      const { api, officers, communes, school, leader } = world;
      const { id, version } = await world.record(officers.communes[0], communes[0], {
        indicatorId: nodeId('Indicator', 21),
      });
      const association = await api.given.organisation({
        kind: 'study_promotion_association' as OrganisationKind,
        line: 'association',
        scopeId: world.province.scopeId,
      });
      const readers = [
        officers.province,
        officers.nation,
        await api.given.person(Role.Reporter, school),
        await api.given.person(Role.AssociationOfficer, association),
      ];
      const asked = { indicator: nodeId('Indicator', 21), year: 2026, map: 'TODAY', first: 100 };
      const behind = async (person: TargetsWorld['leader']) =>
        (
          await api.ok<{ areaFigures: { edges: { node: { numerator: number | null } }[] } }>(person, FIGURES, {
            ...asked,
            unit: unitId(communes[0].scopeId),
          })
        ).areaFigures.edges.flatMap(({ node }) => node.numerator ?? []);
      for (const reader of readers) {
        expect(await api.refusal(reader, ONE, { id })).toBe('NOT_FOUND');
        expect(await behind(reader)).toEqual([]);
      }
      for (const own of [officers.communes[0], leader]) {
        expect(await api.ok(own, ONE, { id })).toMatchObject({ indicatorResult: { id, state: 'DRAFT' } });
        expect(await behind(own)).toHaveLength(1);
      }
      await api.ok(leader, CONFIRM, { id, version });
      for (const reader of readers)
        expect(await api.ok(reader, ONE, { id })).toMatchObject({ indicatorResult: { id } });
      for (const stranger of [officers.communes[1], officers.elsewhere])
        expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
      expect(await api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
      const listed = async (person: TargetsWorld['leader']) => {
        const answer = await api.ok<{ indicatorResults: { edges: { node: Result }[] } }>(person, LIST, { first: 100 });
        return answer.indicatorResults.edges.map(({ node }) => node.id);
      };
      expect(await listed(officers.province)).toContain(id);
      expect(await listed(officers.communes[1])).not.toContain(id);
      expect(await api.refusal(null, LIST, {})).toBe('UNAUTHENTICATED');
    });
  });

  describe('the board', () => {
    it('adds up by the map of the year and by that of today as an independent model does', async () => {
      const { api, officers, province } = world;
      const [daNang] = await api.owner.query<{ key: number }[]>(
        `SELECT key FROM administrative_unit WHERE code = '48' AND valid_from = '2025-07-01'`,
      );
      const model = await AreaModel.load(api.owner);
      const indicatorKey = 22;
      const indicator = 'learning-clans';
      const years = [2024, 2025, 2026];
      const roots = [province.scopeId, daNang!.key, 1];
      const made: ModelResult[] = [];
      for (const seed of Array.from({ length: 60 }, (_, at) => at)) {
        const year = years[seed % years.length]!;
        const unit = model.someCommune(seed, roots.slice(0, 2), year);
        if (made.some((one) => one.year === year && one.unitKey === unit.key)) continue;
        const denominator = 1 + ((seed * 7919) % 900);
        const numerator = (seed * 104_729) % (denominator + 1);
        await plantResult(api, world.government, {
          scopeId: unit.key,
          provinceId: unit.provinceId,
          year,
          indicatorKey,
          numerator,
          denominator,
        });
        made.push({ unitKey: unit.key, year, numerator, denominator });
      }
      // Whatever lies below them: communes of today that several went into, some of these wholly, some divided.
      const communes = model.communesOfToday(made.map(({ unitKey }) => unitKey)).slice(0, 6);
      for (const map of ['AS_REPORTED', 'TODAY'] as const)
        for (const root of [...roots, ...communes])
          for (const year of years) {
            const point = await world.point(officers.nation, root, indicator, year, { map });
            const expected = model.sum(made, { root, year, map });
            expect({ root, map, ...point }).toMatchObject({ root, map, year, ...expected });
          }
    });

    it('is that of a unit where one works or below, and of no other', async () => {
      const { api, officers, province, communes } = world;
      const asked = { unit: unitId(province.scopeId), from: 2024, to: 2026, map: 'TODAY' };
      expect(await api.refusal(officers.communes[0], BOARD, asked)).toBe('NOT_FOUND');
      expect(await api.refusal(officers.elsewhere, BOARD, asked)).toBe('NOT_FOUND');
      expect(await api.refusal(null, BOARD, asked)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(officers.province, BOARD, { ...asked, to: 2023 })).toBe('INVALID_INPUT');
      expect(await api.refusal(officers.province, BOARD, { ...asked, from: 2015, to: 2040 })).toBe('INVALID_INPUT');
      const { series } = await world.board(officers.communes[0], communes[0].scopeId);
      expect(new Set(series.map(({ indicator }) => indicator.level))).toEqual(new Set(['COMMUNE']));
    });

    it('opens each figure down to the units behind it', async () => {
      const { api, officers, province, communes } = world;
      await world.confirmed(officers.communes[0], communes[0], {
        indicatorId: nodeId('Indicator', 24),
        numerator: 3,
        denominator: 4,
      });
      await world.confirmed(officers.communes[1], communes[1], {
        indicatorId: nodeId('Indicator', 24),
        numerator: 1,
        denominator: 16,
      });
      const asked = { indicator: nodeId('Indicator', 24), year: 2026, map: 'TODAY', first: 100 };
      type Figures = {
        areaFigures: { totalCount: number; edges: { node: { unit: { id: string }; answered: number } }[] };
      };
      const behind = async (person: TargetsWorld['leader'], unit: number) =>
        (await api.ok<Figures>(person, FIGURES, { ...asked, unit: unitId(unit) })).areaFigures;
      const point = await world.point(officers.province, province.scopeId, 'learning-units', 2026, { map: 'TODAY' });
      expect(point).toMatchObject({ numerator: 4, denominator: 20, value: 2000, answered: 2, expected: 38 });
      const units = await behind(officers.province, province.scopeId);
      expect(units.totalCount).toBe(38);
      const answered = units.edges.map(({ node }) => node).filter((node) => node.answered > 0);
      expect(answered.map(({ unit }) => unit.id)).toEqual(communes.map(({ scopeId }) => unitId(scopeId)));
      expect(answered[1]).toMatchObject({ numerator: 1, denominator: 16, value: 625 });
      const provinces = await behind(officers.nation, 1);
      expect(provinces.totalCount).toBe(34);
      expect(provinces.edges.find(({ node }) => node.unit.id === unitId(province.scopeId))!.node).toMatchObject({
        numerator: 4,
        denominator: 20,
        answered: 2,
        expected: 38,
      });
      const variables = { ...asked, unit: unitId(province.scopeId) };
      expect(await api.refusal(officers.communes[0], FIGURES, variables)).toBe('NOT_FOUND');
      expect(await api.refusal(null, FIGURES, variables)).toBe('UNAUTHENTICATED');
      const literacy = { ...variables, unit: unitId(communes[0].scopeId), indicator: LITERACY };
      expect(await api.refusal(officers.communes[0], FIGURES, literacy)).toBe('NOT_FOUND');
    });

    it('asks as many statements for sixteen years as for one', async () => {
      const { api, officers, province } = world;
      const count = (from: number) =>
        api.statements(() => world.board(officers.province, province.scopeId, { from, to: 2026, map: 'TODAY' }));
      expect(await count(2015)).toBe(await count(2026));
    });
  });
});

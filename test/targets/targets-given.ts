import { randomUUID } from 'node:crypto';
import { nodeId, Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';

export const RESULT =
  'id year numerator denominator value state version unit { name } organisation { id } indicator { code }';
export const RECORD = `mutation ($input: RecordIndicatorResultInput!) { recordIndicatorResult(input: $input) { ${RESULT} } }`;
export const AMEND = `mutation ($input: AmendIndicatorResultInput!) { amendIndicatorResult(input: $input) { ${RESULT} } }`;
export const CONFIRM = `mutation ($id: ID!, $version: Int!) { confirmIndicatorResult(id: $id, version: $version) { ${RESULT} } }`;
export const SET = `mutation ($input: SetAreaTargetInput!) { setAreaTarget(input: $input) { id version value standing unit { id } state } }`;
export const END = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  endAreaTarget(id: $id, version: $version, reason: $reason) { id state endedOn endingReason version } }`;
export const BOARD = `query ($unit: ID!, $from: Int!, $to: Int!, $map: AreaMap!) {
  areaBoard(unitId: $unit, from: $from, to: $to, map: $map) { unit { name } series { indicator { code level }
    points { year numerator denominator value answered expected divided isComparable isMet gap target { year value unit { id } } } } } }`;
export const FIGURES = `query ($unit: ID!, $indicator: ID!, $year: Int!, $map: AreaMap!, $first: Int, $after: String) {
  areaFigures(unitId: $unit, indicatorId: $indicator, year: $year, map: $map, first: $first, after: $after) { totalCount
    edges { node { unit { id name } numerator denominator value answered expected isCounted result { id } } } pageInfo { hasNextPage endCursor } } }`;

export interface Point {
  year: number;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  answered: number;
  expected: number;
  divided: number;
  isComparable: boolean;
  isMet: boolean | null;
  gap: number | null;
  target: { year: number; value: number; unit: { id: string } } | null;
}
export interface Board {
  areaBoard: { series: { indicator: { code: string; level: string }; points: Point[] }[] };
}
export interface Result {
  id: string;
  version: number;
  state: string;
  value: number | null;
}

/** Key of the indicator of Learning Citizens, which communes record. */
export const CITIZENS = nodeId('Indicator', 13);
export const LITERACY = nodeId('Indicator', 1);
export const unitId = (key: number): string => nodeId('AdministrativeUnit', key);

/** Lai Châu of today with two of its communes, a school and an association, in 2026. */
export interface TargetsWorld {
  api: TestApi;
  government: TestOrganisation;
  province: TestOrganisation;
  communes: [TestOrganisation, TestOrganisation];
  school: TestOrganisation;
  officers: { nation: TestPerson; province: TestPerson; communes: [TestPerson, TestPerson]; elsewhere: TestPerson };
  leader: TestPerson;
  board: (person: TestPerson, unit: number, over?: object) => Promise<Board['areaBoard']>;
  point: (person: TestPerson, unit: number, code: string, year: number, over?: object) => Promise<Point>;
  record: (person: TestPerson, at: TestOrganisation, over?: object) => Promise<Result>;
  confirmed: (person: TestPerson, at: TestOrganisation, over?: object) => Promise<Result>;
}

export async function targetsWorld(): Promise<TargetsWorld> {
  const api = await TestApi.start('2026-10-05T03:00:00Z');
  const { given } = api;
  const committee = (name: string, scopeId: number, parent?: TestOrganisation) =>
    given.organisation({ kind: 'peoples_committee' as OrganisationKind, name, scopeId, parent });
  const government = await given.organisation({ kind: 'government' as OrganisationKind, name: 'Chính phủ' });
  const province = await committee('UBND tỉnh', await given.unit('12', '2026-01-01'), government);
  const [first, second] = await api.owner.query<{ key: number }[]>(
    `SELECT unit_key AS key FROM administrative_unit_period WHERE parent_key = $1 AND valid_to IS NULL ORDER BY unit_key LIMIT 2`,
    [province.scopeId],
  );
  const communes: TargetsWorld['communes'] = [
    await committee('UBND xã', first!.key, province),
    await committee('UBND xã bên', second!.key, province),
  ];
  const school = await given.organisation({ kind: 'primary_school' as OrganisationKind, parent: communes[0] });
  const other = await committee('UBND thành phố khác', await given.unit('31', '2026-01-01'), government);
  const officers = {
    nation: await given.person(Role.Officer, government),
    province: await given.person(Role.Officer, province),
    communes: [await given.person(Role.Officer, communes[0]), await given.person(Role.Officer, communes[1])] as [
      TestPerson,
      TestPerson,
    ],
    elsewhere: await given.person(Role.Officer, other),
  };
  const board: TargetsWorld['board'] = async (person, unit, over = {}) => {
    const variables = { unit: unitId(unit), from: 2023, to: 2026, map: 'AS_REPORTED', ...over };
    return (await api.ok<Board>(person, BOARD, variables)).areaBoard;
  };
  const record: TargetsWorld['record'] = async (person, at, over = {}) => {
    const input = {
      organisationId: at.id,
      indicatorId: CITIZENS,
      year: 2026,
      numerator: 4172,
      denominator: 7000,
      ...over,
    };
    return (await api.ok<{ recordIndicatorResult: Result }>(person, RECORD, { input })).recordIndicatorResult;
  };
  return {
    api,
    government,
    province,
    communes,
    school,
    officers,
    leader: await given.person(Role.Leader, communes[0]),
    board,
    record,
    point: async (person, unit, code, year, over = {}) => {
      const { series } = await board(person, unit, over);
      return series.find(({ indicator }) => indicator.code === code)!.points.find((point) => point.year === year)!;
    },
    confirmed: async (person, at, over = {}) => {
      const { id, version } = await record(person, at, over);
      return (await api.ok<{ confirmIndicatorResult: Result }>(person, CONFIRM, { id, version }))
        .confirmIndicatorResult;
    },
  };
}

/** Puts a confirmed figure into the database as the owner, for units that nobody speaks for any more. */
export async function plantResult(
  api: TestApi,
  { path, key: organisationKey }: TestOrganisation,
  row: {
    scopeId: number;
    provinceId: number;
    year: number;
    indicatorKey: number;
    numerator: number;
    denominator: number;
  },
): Promise<void> {
  const { scopeId, provinceId, year, indicatorKey, numerator, denominator } = row;
  await api.owner.query(
    `INSERT INTO indicator_result (province_id, scope_id, key, organisation_key, path, indicator_key, year, numerator, denominator, source, state, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'entered', 'confirmed', now())`,
    [provinceId, scopeId, randomUUID(), organisationKey, path, indicatorKey, year, numerator, denominator],
  );
}

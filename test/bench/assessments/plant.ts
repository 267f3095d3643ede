import { CREATE_PERSON, ISSUE_LINK } from '../../lap/documents.ts';
import * as gql from '../../lap/movement/documents.ts';
import { SIGN_IN, tokenOf } from '../../lap/sign-in.ts';
import { built, type Somebody, type World } from '../../lap/world.ts';
import { TODAY, YEAR } from '../country.ts';
import type { Bench } from './bench.ts';

const { provinceOn } = await built<typeof import('@app/organisations')>('libs/organisations/src/index.js');
const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');

/** The nation's citizens, asked by QĐ 324/QĐ-KHVN. */
export interface CitizenRound {
  id: string;
  key: number;
  setKey: number;
  versionKey: number;
}

/** Opened over HTTP by whoever works at the root. */
export async function openCitizenRound(officer: Somebody, world: World, title: string): Promise<CitizenRound> {
  const { criteriaSets } = await officer.ask<{ criteriaSets: { edges: { node: { id: string; code: string } }[] } }>(
    gql.SETS,
  );
  const setId = criteriaSets.edges.find(({ node }) => node.code === 'learning-citizen')!.node.id;
  const line = { setId, kinds: [], levels: [], dueOn: `${YEAR}-12-31`, dueBoundary: 'BY' };
  const input = { organisationId: world.government.id, title, year: YEAR, lines: [line] };
  const { openAssessmentRound } = await officer.ask<{ openAssessmentRound: { id: string } }>(gql.OPEN_ASSESSMENTS, {
    input,
  });
  const key = kernel.intKey('AssessmentRound', openAssessmentRound.id);
  const { rows } = await world.owner.query<{ setKey: number; versionKey: number }>(
    'SELECT set_key AS "setKey", version_key AS "versionKey" FROM assessment_round_line WHERE round_key = $1',
    [key],
  );
  return { id: openAssessmentRound.id, key, ...rows[0]! };
}

/** Somebody of the national association's office, as far as this world has one: an officer at the root. */
export async function officerOfTheRoot({ administrator, government, stranger }: World): Promise<Somebody> {
  const input = {
    name: 'Chuyên viên',
    email: 'officer@bench.invalid',
    role: 'OFFICER',
    organisationId: government.id,
    validFrom: TODAY,
  };
  const { createPerson } = await administrator.ask<{ createPerson: { id: string } }>(CREATE_PERSON, { input });
  const { issueSignInLink } = await administrator.ask<{ issueSignInLink: { url: string } }>(ISSUE_LINK, {
    id: createPerson.id,
  });
  const officer = stranger('officer');
  await officer.ask(SIGN_IN, { token: tokenOf(issueSignInLink.url) });
  return officer;
}

export interface PlantedCitizen {
  provinceId: number;
  scopeId: number;
  organisationKey: number;
  key: string;
}

const PLANT = `
  WITH place AS (
    SELECT p.organisation_key, p.path, p.scope_id, ${provinceOn('p.scope_id', `'${TODAY}'::date`)} AS province_id
    FROM organisation_period AS p WHERE p.organisation_key = ANY($1::int[])
  ), home AS (
    INSERT INTO community (province_id, scope_id, key, organisation_key, path, starts_on, kind, name, search_name)
    SELECT province_id, scope_id, uuidv7(), organisation_key, path, '${YEAR}-01-01', 'thon', 'Đo', 'do' FROM place
    RETURNING province_id, scope_id, key, organisation_key, path
  ), known AS (
    INSERT INTO person (key, organisation_key, created_at) SELECT uuidv7(), home.organisation_key, now() FROM home, generate_series(1, $2::int)
    RETURNING key, organisation_key
  ), recorded AS (
    INSERT INTO citizen (province_id, scope_id, key, organisation_key, path, starts_on, person_key)
    SELECT home.province_id, home.scope_id, uuidv7(), home.organisation_key, home.path, '${YEAR}-01-01', known.key
    FROM known JOIN home ON home.organisation_key = known.organisation_key
    RETURNING province_id, scope_id, key, organisation_key
  ), stays AS (
    INSERT INTO membership (province_id, scope_id, key, citizen_key, community_key, valid_from)
    SELECT r.province_id, r.scope_id, uuidv7(), r.key, home.key, '${YEAR}-01-01' FROM recorded AS r JOIN home ON home.organisation_key = r.organisation_key
  )
  SELECT province_id AS "provinceId", scope_id AS "scopeId", key, organisation_key AS "organisationKey" FROM recorded`;

/** So many in each of these communes, all in one hamlet; nothing is known of them. */
export async function plantCitizens(
  { world }: Bench,
  organisationKeys: number[],
  each: number,
): Promise<PlantedCitizen[]> {
  return (await world.owner.query<PlantedCitizen>(PLANT, [organisationKeys, each])).rows;
}

import type { IsoDate, Query } from '@app/kernel';
import { type CouncilFault, councilFaults, FEWEST_MEMBERS } from '@app/recognition-rules';
import { CouncilSeat } from './council.entity';
import type { CouncilSeatInput } from './council.inputs';
import { CouncilError } from './councils.errors';
import { CouncilPermission } from './councils.permissions';

const on = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

/** `r`: roles with which somebody may sit in a council of the office `$1`, at organisations of its territory, on the day `$2`, of roles `$3`. */
const MAY_SIT = `role_assignment AS r
  JOIN person_account AS a ON a.person_key = r.person_key AND a.disabled_at IS NULL
  JOIN organisation_period AS place ON place.organisation_key = r.organisation_key AND ${on('place', '$2::date')}
  JOIN administrative_unit_period AS there ON there.unit_key = place.scope_id AND ${on('there', '$2::date')}
  JOIN organisation_period AS office ON office.organisation_key = $1 AND ${on('office', '$2::date')}
  JOIN administrative_unit_period AS here ON here.unit_key = office.scope_id AND ${on('here', '$2::date')}`;
const WHERE = `r.role = ANY($3::text[]) AND r.revoked_at IS NULL AND ${on('r', '$2::date')} AND starts_with(there.path, here.path)`;

/** Names are opened one by one. */
export const MOST_CANDIDATES = 200;

/** People who may sit in a council of an office for an organisation. */
export async function candidatesAt(
  query: Query,
  officeKey: number,
  organisationKey: number,
  today: IsoDate,
): Promise<string[]> {
  const rows = await query<{ key: string }>(
    `SELECT DISTINCT r.person_key AS key FROM ${MAY_SIT} WHERE ${WHERE} AND r.organisation_key = $4 ORDER BY key LIMIT ${MOST_CANDIDATES}`,
    [officeKey, today, [...CouncilPermission.Vote.roles], organisationKey],
  );
  return rows.map(({ key }) => key);
}

const FAULTS: Record<CouncilFault, { code: string; counted: 'all' | CouncilSeat }> = {
  TOO_FEW: { code: 'COUNCIL_TOO_FEW', counted: 'all' },
  EVEN: { code: 'COUNCIL_EVEN', counted: 'all' },
  NO_CHAIR: { code: 'COUNCIL_CHAIRS', counted: CouncilSeat.Chair },
  SEVERAL_CHAIRS: { code: 'COUNCIL_CHAIRS', counted: CouncilSeat.Chair },
  NO_SECRETARY: { code: 'COUNCIL_SECRETARIES', counted: CouncilSeat.Secretary },
  SEVERAL_SECRETARIES: { code: 'COUNCIL_SECRETARIES', counted: CouncilSeat.Secretary },
};

/** Everything that is wrong is named. Throws COUNCIL_COMPOSITION, COUNCIL_MEMBER_TWICE, COUNCIL_MEMBER_UNKNOWN. */
export async function mustBeSeated(
  query: Query,
  officeKey: number,
  seats: readonly CouncilSeatInput[],
  today: IsoDate,
): Promise<void> {
  const held = seats.map(({ seat }) => seat);
  const faults = councilFaults(held).map((fault) => {
    const { code, counted } = FAULTS[fault];
    const count = counted === 'all' ? held.length : held.filter((seat) => seat === counted).length;
    return { path: 'seats', code, params: { count, least: FEWEST_MEMBERS } };
  });
  if (faults.length > 0) throw CouncilError.COUNCIL_COMPOSITION({ least: FEWEST_MEMBERS }, faults);
  if (new Set(seats.map(({ personKey }) => personKey)).size < seats.length) throw CouncilError.COUNCIL_MEMBER_TWICE();
  const unknown = await firstUnable(query, officeKey, seats, today);
  if (unknown >= 0)
    throw CouncilError.COUNCIL_MEMBER_UNKNOWN({}, [
      { path: `seats.${unknown}.personId`, code: 'COUNCIL_MEMBER_UNKNOWN' },
    ]);
}

type Able = Pick<CouncilSeatInput, 'personKey' | 'organisationKey'>;

/** Throws COUNCIL_MEMBER_UNKNOWN. */
export async function mustBeAble(query: Query, officeKey: number, one: Able, today: IsoDate): Promise<void> {
  if ((await firstUnable(query, officeKey, [one], today)) >= 0)
    throw CouncilError.COUNCIL_MEMBER_UNKNOWN({}, [{ path: 'personId', code: 'COUNCIL_MEMBER_UNKNOWN' }]);
}

/** Which of them may not sit in a council of the office; -1: all may. */
async function firstUnable(query: Query, officeKey: number, seats: readonly Able[], today: IsoDate): Promise<number> {
  const rows = await query<{ personKey: string; organisationKey: number }>(
    `SELECT r.person_key AS "personKey", r.organisation_key AS "organisationKey" FROM ${MAY_SIT}
     WHERE ${WHERE} AND r.person_key = ANY($4::uuid[])`,
    [officeKey, today, [...CouncilPermission.Vote.roles], seats.map(({ personKey }) => personKey)],
  );
  const able = new Set(rows.map(({ personKey, organisationKey }) => `${personKey}/${organisationKey}`));
  return seats.findIndex(({ personKey, organisationKey }) => !able.has(`${personKey}/${organisationKey}`));
}

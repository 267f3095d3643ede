import type { Actor, IsoDate, Query } from '@app/kernel';
import { type Nomination, NOMINATING, RecognitionPermission } from '@app/recognitions';
import type { Appeal } from './appeal.entity';

/** Who is party to an appeal: whoever was put forward, the organisation that objects, and where its lodger works. */
export interface Parties {
  organisationKey: number | null;
  keys: readonly number[];
}

export const partiesOf = (
  { organisationKey }: Pick<Nomination, 'organisationKey'>,
  { byKey, lodgedAtKey }: Pick<Appeal, 'byKey' | 'lodgedAtKey'>,
): Parties => ({ organisationKey, keys: lodgedAtKey === null ? [byKey] : [byKey, lodgedAtKey] });

/**
 * The organisation for which an appeal is lodged: the round's own office where its lodger works there, then the one that objects. Of an organisation that acts
 * for a committee it is that one, not the committee.
 */
export function lodgedAt(actor: Actor, roundOffice: number, byKey: number): number | null {
  const nominating = Object.values(NOMINATING);
  const own = actor.grants
    .filter(({ role }) => nominating.some(({ roles }) => roles.has(role)))
    .flatMap(({ organisationKeys: [key] }) => key ?? []);
  return [roundOffice, byKey].find((key) => own.includes(key)) ?? own[0] ?? null;
}

const on = (alias: string): string =>
  `${alias}.valid_from <= $4::date AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= $4::date)`;

/** `x` is party to nothing: `$2` who was put forward, `$3` who objects and where the lodger works. Neither do they act for it, nor stand below it. */
const IS_APART = `x.organisation_key <> ALL($3::int[]) AND x.organisation_key IS DISTINCT FROM $2::int AND x.acts_for_key IS DISTINCT FROM $2::int
  AND NOT EXISTS (SELECT 1 FROM organisation_period AS party WHERE party.organisation_key = $2::int AND ${on('party')} AND starts_with(x.path, party.path))`;

/** `$1` the office of the round: itself, the committee for which it acts, and who stands above it, the nearest first. */
const ANSWERER = `WITH office AS (
    SELECT p.path, p.acts_for_key FROM organisation_period AS p
    WHERE p.organisation_key = $1 AND p.valid_from <= $4::date ORDER BY p.valid_from DESC LIMIT 1)
  SELECT x.organisation_key AS key FROM office JOIN organisation_period AS x
    ON x.organisation_key = ANY(string_to_array(rtrim(office.path, '.'), '.')::int[] || office.acts_for_key) AND ${on('x')}
  WHERE ${IS_APART}
  ORDER BY x.organisation_key = $1 DESC, x.organisation_key IS NOT DISTINCT FROM office.acts_for_key DESC, length(x.path) DESC LIMIT 1`;

/** `$1` an organisation: it stands, is party to nothing, and whoever works there sees the nomination at `$5`. */
const ALTERNATE = `SELECT x.organisation_key AS key FROM organisation_period AS x
  LEFT JOIN organisation_period AS committee ON committee.organisation_key = x.acts_for_key AND ${on('committee')}
  WHERE x.organisation_key = $1 AND ${on('x')} AND ${IS_APART} AND (starts_with($5, x.path) OR starts_with($5, committee.path))`;

type Found = { key: number };

/** Who answers: the office of the round unless it is party; else the nearest above it that is not. Null where there is none: an alternate is named. */
export async function answererOf(
  query: Query,
  office: number,
  { organisationKey, keys }: Parties,
  today: IsoDate,
): Promise<number | null> {
  const [found] = await query<Found>(ANSWERER, [office, organisationKey, keys, today]);
  return found?.key ?? null;
}

export async function canStandIn(
  query: Query,
  alternate: number,
  { organisationKey, keys }: Parties,
  today: IsoDate,
  path: string,
): Promise<boolean> {
  const [found] = await query<Found>(ALTERNATE, [alternate, organisationKey, keys, today, path]);
  return found !== undefined;
}

type Lodged = Pick<Appeal, 'byKey' | 'lodgedAtKey' | 'lodgedByKey'>;

/** Whoever lodged it, in person or in whose place. */
const isLodger = (actor: Actor, { lodgedByKey }: Pick<Appeal, 'lodgedByKey'>): boolean =>
  lodgedByKey !== null && actor.standsFor.includes(lodgedByKey);

/** Of whoever works where it is answered: they lodged it, or work for a party besides. */
export const isParty = (actor: Actor, appeal: Lodged): boolean =>
  isLodger(actor, appeal) || actor.worksAt(RecognitionPermission.Nominate, appeal.byKey, appeal.lodgedAtKey);

export const mayAnswer = (actor: Actor, appeal: Lodged & Pick<Appeal, 'answererKey'>): boolean =>
  actor.worksAt(RecognitionPermission.Appraise, appeal.answererKey) && !isParty(actor, appeal);

/** An alternate is named where it is answered; where nobody is found above, at the office of the round. Never by whoever lodged it. */
export const mayNameAlternate = (
  actor: Actor,
  appeal: Lodged & Pick<Appeal, 'answererKey'>,
  roundOffice: number,
): boolean =>
  actor.worksAt(RecognitionPermission.Appraise, appeal.answererKey ?? roundOffice) && !isLodger(actor, appeal);

import { Authority } from '@app/awards';
import { type IsoDate, type Query, tableOf } from '@app/kernel';
import { provinceOf } from '@app/organisations';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';

const authorities = tableOf(Authority);

/** Who decides on a round on a day, and by which text. */
export interface Decider {
  authority: Authority;
  /** The office that the text means in this territory; null where there is none, or several. */
  organisationKey: number | null;
}

const on = (alias: string): string =>
  `${alias}.valid_from <= $5 AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= $5)`;

/**
 * `$1` rounds, `$2` their offices, `$3` titles, `$4` awards, `$5` the day. Of the province itself before the country's; the office is the one of that kind in whose
 * territory, of that level, the office of the round lies.
 */
const DECIDERS = `SELECT k.key AS "roundKey", holder.keys AS holders, ${authorities.columns('h')}
  FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::uuid[]) AS k(key, organisation_key, title_key, award_key)
  JOIN organisation_period AS mine ON mine.organisation_key = k.organisation_key AND ${on('mine')}
  JOIN administrative_unit_period AS here ON here.unit_key = mine.scope_id AND ${on('here')}
  CROSS JOIN LATERAL (
    SELECT given.* FROM authority AS given
    WHERE (given.title_key = k.title_key OR given.award_key = k.award_key) AND given.act = 'decide'
      AND (given.province_key IS NULL OR given.province_key = ${provinceOf('here.path')}) AND ${on('given')}
    ORDER BY given.province_key NULLS LAST LIMIT 1) AS h
  CROSS JOIN LATERAL (
    SELECT array_agg(p.organisation_key) AS keys FROM (
      SELECT held.organisation_key FROM administrative_unit_period AS there
      JOIN administrative_unit AS unit ON unit.key = there.unit_key AND unit.level = h.holder_level
      JOIN organisation_period AS held ON held.scope_id = there.unit_key AND held.kind = h.holder_kind AND ${on('held')}
      WHERE starts_with(here.path, there.path) AND ${on('there')} LIMIT 2) AS p) AS holder`;

type Asked = Pick<RecognitionRound, 'key' | 'organisationKey' | 'titleKey' | 'awardKey'>;

/** By confirmed texts alone, by the key of the round; a round of which none says who decides is left out. One statement. */
export async function decidersOf(query: Query, rounds: readonly Asked[], day: IsoDate): Promise<Map<string, Decider>> {
  const rows = await query<Authority & { roundKey: string; holders: number[] | null }>(DECIDERS, [
    rounds.map(({ key }) => key),
    rounds.map(({ organisationKey }) => organisationKey),
    rounds.map(({ titleKey }) => titleKey),
    rounds.map(({ awardKey }) => awardKey),
    day,
  ]);
  return new Map(
    rows.map(({ roundKey, holders, ...authority }) => [
      roundKey,
      {
        authority: authorities.toRow(authority),
        organisationKey: holders?.length === 1 ? holders[0]! : null,
      },
    ]),
  );
}

/** Throws AUTHORITY_UNKNOWN. */
export async function deciderOf(query: Query, round: Asked, day: IsoDate): Promise<Decider> {
  const decider = (await decidersOf(query, [round], day)).get(round.key);
  if (!decider) throw RecognitionError.AUTHORITY_UNKNOWN({ on: day });
  return decider;
}

import { type Actor, inShardsOf, type IsoDate, tableOf } from '@app/kernel';
import { speaksForTerritory, withinReach } from '@app/organisations';
import { GOING_OUT } from '@app/vouchers';
import { RewardClaim } from './reward-claim.entity';
import { RewardPermission } from './rewards.permissions';
import { TakenReward } from './taken-reward.entity';

export const takenRewards = tableOf(TakenReward);
export const rewardClaims = tableOf(RewardClaim);

const standing = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

/** SQL: keys of those who speak for the very territory of one of the workplaces on the other line; `workplaces` and `day` as SQL. */
export const otherLine = (workplaces: string, day: string): string => `
  SELECT place.organisation_key FROM (SELECT place.scope_id, place.line FROM organisation_period AS place
    WHERE place.organisation_key = ANY(${workplaces}) AND ${standing('place', day)} AND ${speaksForTerritory}) AS mine
  JOIN organisation_period AS place ON place.scope_id = mine.scope_id AND place.line <> mine.line AND ${standing('place', day)} AND ${speaksForTerritory}`;

/**
 * SQL condition on `recognition AS r`: who decided lies within reach, or speaks for the very territory of a workplace on the other line. A committee decides, and the
 * association of the same commune may be who pays.
 */
export function visibleRewards(actor: Actor, today: IsoDate, params: unknown[]): string {
  const shards = inShardsOf(actor, 'r', params);
  const reach = { actor, permission: RewardPermission.Read, today, organisation: 'r.granted_by_key' };
  const below = withinReach(reach, params);
  const workplaces = `$${params.push(actor.workplaces(RewardPermission.Read))}::int[]`;
  const day = `$${params.push(today)}::date`;
  return `(${shards} AND (${below} OR r.granted_by_key IN (${otherLine(workplaces, day)})))`;
}

/**
 * SQL condition on `recognition AS r`: the office whose books they are decided, one below it did, or who speaks for its very territory on the other line. It is asked of the books:
 * whoever keeps those of two communes carries nothing of one into the other's.
 */
export function ofBooks(organisationKey: number, today: IsoDate, params: unknown[]): string {
  const office = `$${params.push(organisationKey)}::int`;
  const day = `$${params.push(today)}::date`;
  return `(r.granted_by_key = ${office} OR r.granted_by_key IN (
    SELECT place.organisation_key FROM organisation_period AS mine
    JOIN organisation_period AS place ON place.path >= mine.path AND place.path < left(mine.path, -1) || '/' AND place.valid_from <= ${day}
    WHERE mine.organisation_key = ${office} AND ${standing('mine', day)}
      AND NOT EXISTS (SELECT 1 FROM organisation_period AS later
        WHERE later.organisation_key = place.organisation_key AND later.valid_from > place.valid_from AND later.valid_from <= ${day}))
    OR r.granted_by_key IN (${otherLine(`ARRAY[${office}]`, day)}))`;
}

/** SQL: what claims of `taken_reward AS t` have recovered, and what of them is open, in đồng, and the last one; `c`. */
export const CLAIMS = `LATERAL (
  SELECT coalesce(sum(i.paid - i.returned), 0)::bigint AS recovered, coalesce(sum(i.amount - i.paid - i.released), 0)::bigint AS open,
    (array_agg(k.open_item_key ORDER BY k.key DESC))[1] AS open_item_key, max(i.scope_id) AS scope_id
  FROM reward_claim AS k JOIN open_item AS i ON i.province_id = t.books_province_id AND i.key = k.open_item_key
  WHERE k.province_id = t.province_id AND k.recognition_key = t.recognition_key)`;

/** SQL after `recognition AS r`: what is due `d`, where it was taken over `t`, its open item `o` and claims `c`; the books are null where they are out of reach. */
export const WHAT_BECAME = `LEFT JOIN reward_due AS d ON d.province_id = r.province_id AND d.recognition_key = r.key
  LEFT JOIN taken_reward AS t ON t.province_id = r.province_id AND t.recognition_key = r.key AND t.given_back_on IS NULL
  LEFT JOIN open_item AS o ON o.province_id = t.books_province_id AND o.key = t.open_item_key
  LEFT JOIN ${CLAIMS} AS c ON true`;

export const REWARDS = `recognition AS r ${WHAT_BECAME}`;

/** SQL: recognitions (`province_id`, `recognition_key`) of open items, whether these are rewards or claims for them; `keys` as SQL. */
export const ofOpenItems = (keys: string): string => `-- all shards: recognitions, wherever they are, of open items
  SELECT t.province_id, t.recognition_key, t.open_item_key FROM taken_reward AS t WHERE t.open_item_key = ANY(${keys})
  UNION ALL SELECT k.province_id, k.recognition_key, k.open_item_key FROM reward_claim AS k WHERE k.open_item_key = ANY(${keys})`;

/** SQL over `REWARDS`: the recognition is paid. */
export const PAYABLE = 'r.revoked_on IS NULL AND d.instead_key IS NULL';

/** SQL over `REWARDS`: to be paid out of books that the actor keeps, and more of it is open than waits in vouchers. */
export function payable(actor: Actor, params: unknown[]): string {
  const workplaces = `$${params.push(actor.workplaces(RewardPermission.Keep))}::int[]`;
  return `(t.organisation_key = ANY(${workplaces}) AND ${PAYABLE} AND o.ended_on IS NULL AND o.amount - o.paid - o.released > ${GOING_OUT})`;
}

/** SQL over `REWARDS`: how far it is. */
export const STATE = `CASE
  WHEN t.recognition_key IS NULL THEN CASE WHEN r.revoked_on IS NOT NULL THEN 'revoked' WHEN d.instead_key IS NOT NULL THEN 'paid_instead'
    WHEN d.amount IS NULL THEN 'unstated' ELSE 'due' END
  WHEN o.key IS NULL THEN 'in_other_books'
  WHEN o.paid - o.returned - c.recovered > 0 AND NOT (${PAYABLE}) THEN 'to_be_returned'
  WHEN c.recovered > 0 AND ${PAYABLE} THEN 'to_be_paid_back'
  WHEN o.paid > 0 AND o.paid - o.returned - c.recovered = 0 THEN 'returned'
  WHEN o.ended_on IS NOT NULL OR NOT (${PAYABLE}) THEN 'ended'
  WHEN o.paid = 0 THEN 'taken_over' WHEN o.paid < o.amount THEN 'part_paid' ELSE 'paid' END`;

import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { FundHandover } from './fund-handover.entity';
import { HandedThing } from './handed-thing.entity';
import { stands } from '@app/organisations';
import { HandoverPermission } from './fund-succession.permissions';

export const handovers = tableOf(FundHandover);
export const handedThings = tableOf(HandedThing);

/** Columns of `fund_handover AS h`; whether the handing office had ended by the day, given as SQL. */
export const handoverColumns = (today: string): string =>
  `${handovers.columns('h')}, NOT ${stands('h.organisation_key', today)} AS "hasEnded"`;

/** SQL condition on `fund_handover AS h`: of the office that hands over, or of the one that receives, within reach. */
export function visibleHandovers(actor: Actor, params: unknown[]): string {
  const shards = inShardsOf(actor, 'h', params);
  const roots = actor.roots(HandoverPermission.Read);
  return `(${shards} AND (${under('h.path', roots, params)} OR ${under('h.to_path', roots, params)}))`;
}

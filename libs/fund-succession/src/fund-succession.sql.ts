import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { FundHandover } from './fund-handover.entity';
import { HandoverPermission } from './fund-succession.permissions';

export const handovers = tableOf(FundHandover);

/** SQL condition on `fund_handover AS h`: of the office that hands over, or of the one that receives, within reach. */
export function visibleHandovers(actor: Actor, params: unknown[]): string {
  const shards = inShardsOf(actor, 'h', params);
  const roots = actor.roots(HandoverPermission.Read);
  return `(${shards} AND (${under('h.path', roots, params)} OR ${under('h.to_path', roots, params)}))`;
}

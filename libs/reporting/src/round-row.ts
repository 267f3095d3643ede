import { type Actor, inShardsOf, type IsoDate, KernelError, type Query, tableOf } from '@app/kernel';
import { flowsDownTo } from '@app/organisations';
import { RoundPermission } from './reporting.permissions';
import { Round } from './round.entity';

/** Columns of `round AS d`. */
export const roundColumns = tableOf(Round).columns('d');

export const roundOf = tableOf(Round).toRow;

/** SQL condition on `round AS d`: of an organisation within reach, of one above, or one in which the actor's workplace owes a report. */
export function visibleRounds(actor: Actor, today: IsoDate, params: unknown[]): string {
  const permission = RoundPermission.Read;
  const inLine = flowsDownTo({ actor, permission, today, organisation: 'd.organisation_key' }, params);
  const shards = inShardsOf(actor, 'own', params);
  const workplaces = `$${params.push(actor.workplaces(permission))}::int[]`;
  return `(${inLine} OR d.key IN (SELECT own.round_key FROM obligation AS own WHERE ${shards} AND own.organisation_key = ANY(${workplaces})))`;
}

/** A round that the actor may see. Throws NOT_FOUND. */
export async function visibleRound(query: Query, actor: Actor, key: number, today: IsoDate): Promise<Round> {
  const params: unknown[] = [key];
  const visible = visibleRounds(actor, today, params);
  const [row] = await query<Round>(`SELECT ${roundColumns} FROM round AS d WHERE d.key = $1 AND ${visible}`, params);
  if (!row) throw KernelError.NOT_FOUND();
  return roundOf(row);
}

import { type Actor, inShardsOf, type IsoDate, tableOf } from '@app/kernel';
import { flowsDownTo } from '@app/organisations';
import { AssessmentRound } from './assessment-round.entity';
import { AssessmentRoundPermission } from './assessments.permissions';

/** Columns of `assessment_round AS d`. */
export const roundColumns = tableOf(AssessmentRound).columns('d');

/** SQL condition on `assessment_round AS d`: of an organisation within reach, of one above, or one that asks a workplace of the actor. */
export function visibleRounds(actor: Actor, today: IsoDate, params: unknown[]): string {
  const permission = AssessmentRoundPermission.Read;
  const inLine = flowsDownTo({ actor, permission, today, organisation: 'd.organisation_key' }, params);
  const shards = inShardsOf(actor, 'own', params);
  const workplaces = `$${params.push(actor.workplaces(permission))}::int[]`;
  return `(${inLine} OR d.key IN (SELECT own.round_key FROM assessment AS own WHERE ${shards} AND own.organisation_key = ANY(${workplaces})))`;
}

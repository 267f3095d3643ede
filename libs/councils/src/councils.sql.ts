import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { withinReach } from '@app/organisations';
import { Ballot, BallotCase, BallotConflict, BallotVoter } from './ballot.entity';
import { CouncilRule } from './council-rule.entity';
import { Council, CouncilMember, CouncilRecusal } from './council.entity';
import { CouncilPermission } from './councils.permissions';

export const councils = tableOf(Council);
export const rules = tableOf(CouncilRule);
export const members = tableOf(CouncilMember);
export const recusals = tableOf(CouncilRecusal);
export const ballots = tableOf(Ballot);
export const cases = tableOf(BallotCase);
export const voters = tableOf(BallotVoter);
export const conflicts = tableOf(BallotConflict);

/** Columns of `council AS c`, `council_member AS s`, `ballot AS b` and `ballot_case AS k`. */
export const councilColumns = councils.columns('c');
/** Of `council_rule AS h`. */
export const ruleColumns = rules.columns('h');
export const memberColumns = members.columns('s');
export const ballotColumns = ballots.columns('b');
export const caseColumns = cases.columns('k');

/** SQL condition on `council AS c`: of an office within reach, or the actor sits in it. */
export function visibleCouncils(actor: Actor, today: IsoDate, params: unknown[]): string {
  const own = withinReach(
    { actor, permission: CouncilPermission.Read, today, organisation: 'c.organisation_key' },
    params,
  );
  const person = `$${params.push(actor.personId)}::uuid`;
  return `(${own} OR c.key IN (SELECT sits.council_key FROM council_member AS sits WHERE sits.person_key = ${person} AND sits.left_on IS NULL))`;
}

import { KernelError, type Query, type Transaction } from '@app/kernel';
import { type Ballot, type BallotConflict, BallotState, type BallotVoter, ConflictGround } from './ballot.entity';
import { type Council, type CouncilMember, type CouncilRecusal, CouncilState } from './council.entity';
import { CouncilError } from './councils.errors';
import {
  ballotColumns,
  ballots,
  conflicts,
  councilColumns,
  councils,
  memberColumns,
  members,
  recusals,
  voters,
} from './councils.sql';
import { CouncilPermission } from './councils.permissions';

/** Of `council_member AS s`: chair first, alternates last. */
export const BY_SEAT = `s.stands_for_key IS NOT NULL, array_position(ARRAY['chair', 'deputy', 'secretary', 'member'], s.seat), s.key`;

/** The council, locked until commit, where the actor works at its office. Throws NOT_FOUND, COUNCIL_DISSOLVED. */
export async function heldCouncil(tx: Transaction, key: string): Promise<Council> {
  const [found] = await tx.query<Council>(
    `SELECT ${councilColumns} FROM council AS c WHERE c.key = $1 FOR NO KEY UPDATE`,
    [key],
  );
  if (!found || !tx.actor.worksAt(CouncilPermission.SetUp, found.organisationKey)) throw KernelError.NOT_FOUND();
  if (found.state === CouncilState.Dissolved) throw CouncilError.COUNCIL_DISSOLVED();
  return councils.toRow(found);
}

/** Throws COUNCIL_BALLOT_OPEN. */
export async function mustHaveNoOpenBallot(tx: Transaction, councilKey: string): Promise<void> {
  const open = await tx.query(`SELECT b.key FROM ballot AS b WHERE b.council_key = $1 AND b.state = 'open'`, [
    councilKey,
  ]);
  if (open.length > 0) throw CouncilError.COUNCIL_BALLOT_OPEN();
}

/** Who sits in councils today, chair first, alternates last. */
export async function membersOf(query: Query, councilKeys: readonly string[]): Promise<CouncilMember[]> {
  const rows = await query<CouncilMember>(
    `SELECT ${memberColumns} FROM council_member AS s WHERE s.council_key = ANY($1::uuid[]) AND s.left_on IS NULL
     ORDER BY ${BY_SEAT}`,
    [councilKeys],
  );
  return rows.map(members.toRow);
}

export async function recusalsOf(query: Query, councilKeys: readonly string[]): Promise<CouncilRecusal[]> {
  const rows = await query<CouncilRecusal>(
    `SELECT ${recusals.columns('e')} FROM council_recusal AS e WHERE e.council_key = ANY($1::uuid[]) ORDER BY e.declared_on, e.member_key`,
    [councilKeys],
  );
  return rows.map(recusals.toRow);
}

/** The ballot, locked until commit. No rights are asked. Throws NOT_FOUND, BALLOT_CLOSED. */
export async function heldBallot(tx: Transaction, key: string): Promise<Ballot> {
  const [found] = await tx.query<Ballot>(
    `SELECT ${ballotColumns} FROM ballot AS b WHERE b.key = $1 FOR NO KEY UPDATE`,
    [key],
  );
  if (!found) throw KernelError.NOT_FOUND();
  if (found.state === BallotState.Closed) throw CouncilError.BALLOT_CLOSED();
  return ballots.toRow(found);
}

export async function votersOf(query: Query, ballotKeys: readonly string[]): Promise<BallotVoter[]> {
  const rows = await query<BallotVoter>(
    `SELECT ${voters.columns('v')} FROM ballot_voter AS v JOIN council_member AS s ON s.key = v.member_key WHERE v.ballot_key = ANY($1::uuid[])
     ORDER BY ${BY_SEAT}`,
    [ballotKeys],
  );
  return rows.map(voters.toRow);
}

/** Who may not decide in which case. An alternate decides where the member may not, and nowhere else. */
export async function ballotConflictsOf(query: Query, ballotKeys: readonly string[]): Promise<BallotConflict[]> {
  const rows = await query<BallotConflict>(
    `SELECT ${conflicts.columns('x')} FROM (
       SELECT f.case_key, f.member_key, f.ballot_key, f.ground FROM ballot_conflict AS f WHERE f.ballot_key = ANY($1::uuid[])
       UNION ALL SELECT p.key, v.member_key, v.ballot_key, '${ConflictGround.StandsBy}' FROM ballot_voter AS v
       JOIN council_member AS s ON s.key = v.member_key AND s.stands_for_key IS NOT NULL JOIN ballot_case AS p ON p.ballot_key = v.ballot_key
       WHERE v.ballot_key = ANY($1::uuid[]) AND NOT EXISTS (SELECT FROM ballot_conflict AS o WHERE o.case_key = p.key AND o.member_key = s.stands_for_key)
         AND NOT EXISTS (SELECT FROM ballot_conflict AS o WHERE o.case_key = p.key AND o.member_key = v.member_key)) AS x
     JOIN ballot_case AS k ON k.key = x.case_key ORDER BY k.position, x.member_key`,
    [ballotKeys],
  );
  return rows.map(conflicts.toRow);
}

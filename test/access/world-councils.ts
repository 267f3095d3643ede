import { newKey, nodeId, uuidKey } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { directiveKey } from './world-documents';
import type { RecognitionTarget } from './world-recognitions';

export interface CouncilTarget {
  /** Of the round of families; it asks for opinions in writing. */
  council: string;
  councilMember: string;
  /** Open, and nobody has voted. */
  ballot: string;
  ballotCase: string;
  /** The same everywhere; long over. */
  councilRule: string;
}

/** A council of one reporter, which the rules would not let be made, with an open ballot. */
export async function councilTarget(
  api: TestApi,
  at: TestOrganisation,
  { recognitionRounds, person, directive }: RecognitionTarget & { person: TestPerson; directive: string },
): Promise<CouncilTarget> {
  const [council, member, ballot, paper] = [newKey(), newKey(), newKey(), newKey()];
  const round = uuidKey('RecognitionRound', recognitionRounds.family);
  await api.owner.query(
    `INSERT INTO council (key, round_key, organisation_key, directive_key, mode, quorum_part, quorum_whole, passing_part, passing_whole, measured_by, abstention,
       citation, state, set_up_on)
     VALUES ($1, $2, $3, $4, 'written', 2, 3, 80, 100, 'present', 'against', 'thử', 'sitting', '2024-01-12')`,
    [council, round, at.key, directiveKey(directive)],
  );
  await api.owner.query('UPDATE recognition_round SET is_by_council = true WHERE key = $1', [round]);
  await api.owner.query(
    `INSERT INTO council_member (key, council_key, person_key, organisation_key, seat, joined_on) VALUES ($1, $2, $3, $4, 'chair', '2024-01-12')`,
    [member, council, person.key, at.key],
  );
  // Whose seat it was.
  await api.owner.query(
    `WITH gone AS (INSERT INTO council_member (key, council_key, person_key, organisation_key, seat, joined_on, left_on, left_reason)
       VALUES ($2, $3, $4, $5, 'chair', '2024-01-12', '2024-01-12', 'thử') RETURNING key)
     UPDATE council_member AS s SET replaces_key = gone.key FROM gone WHERE s.key = $1`,
    [member, newKey(), council, person.key, at.key],
  );
  await api.owner.query(
    `INSERT INTO ballot (key, council_key, number, state, opened_on, due_on) VALUES ($1, $2, 1, 'open', '2024-01-13', '2999-12-31')`,
    [ballot, council],
  );
  await api.owner.query(
    `INSERT INTO ballot_case (key, ballot_key, position, nomination_key, nomination_province, nomination_scope, kind, subject_key)
     SELECT $1, $2, 1, n.key, n.province_id, n.scope_id, n.kind, n.subject_key FROM nomination AS n WHERE n.round_key = $3`,
    [paper, ballot, round],
  );
  // One in which the member may decide, or there would be nobody to wait for.
  await api.owner.query(
    `INSERT INTO ballot_case (key, ballot_key, position, nomination_key, nomination_province, nomination_scope, kind, subject_key)
     SELECT $1, $2, 2, n.key, n.province_id, n.scope_id, n.kind, n.subject_key FROM nomination AS n WHERE n.round_key = $3`,
    [newKey(), ballot, uuidKey('RecognitionRound', recognitionRounds.clan)],
  );
  await api.owner.query(
    'INSERT INTO ballot_voter (ballot_key, member_key, is_present, has_voted) VALUES ($1, $2, false, false)',
    [ballot, member],
  );
  await api.owner.query(
    `INSERT INTO ballot_conflict (case_key, member_key, ballot_key, ground) VALUES ($1, $2, $3, 'declared')`,
    [paper, member, ballot],
  );
  await api.owner.query(
    `INSERT INTO council_recusal (member_key, nomination_key, council_key, reason, declared_on)
     SELECT $1, k.nomination_key, $2, 'thử', '2024-01-13' FROM ballot_case AS k WHERE k.key = $3`,
    [member, council, paper],
  );
  const [found] = await api.owner.query<{ key: string }[]>('SELECT key FROM council_rule LIMIT 1');
  const rule = found?.key ?? newKey();
  await api.owner.query(
    `INSERT INTO council_rule (key, province_key, method, quorum_part, quorum_whole, passing_part, passing_whole, measured_by, abstention, citation, valid_from, valid_to)
     VALUES ($1, $2, 'votes', 2, 3, 80, 100, 'present', 'against', 'thử', '2000-01-01', '2000-12-31') ON CONFLICT (key) DO NOTHING`,
    [rule, at.provinceId],
  );
  return {
    councilRule: nodeId('CouncilRule', rule),
    council: nodeId('Council', council),
    councilMember: nodeId('CouncilMember', member),
    ballot: nodeId('Ballot', ballot),
    ballotCase: nodeId('BallotCase', paper),
  };
}

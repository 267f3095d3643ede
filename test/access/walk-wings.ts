import { factKey, newKey, uuidKey } from '@app/kernel';
import type { TestApi } from '../support/app';
import { directiveKey } from './world-documents';
import type { Target } from './world';

/** The neighbour takes part in the commune's movement, which carries out the neighbour's and which the neighbour does not see. */
export const crossRegistrations = (api: TestApi, own: Target, { organisation }: Target): Promise<unknown> =>
  api.owner.query(
    `INSERT INTO movement_registration (province_id, scope_id, key, movement_key, kind, organisation_key, path, by_key, registered_on)
     VALUES ($1, $2, $3, $4, 'organisation', $5, $6, $5, '2024-09-02')`,
    [
      organisation.provinceId,
      organisation.scopeId,
      newKey(),
      uuidKey('Movement', own.movement),
      organisation.key,
      organisation.path,
    ],
  );

/** The commune's cluster stands on a document that its other member does not see; both have scored, and it is open since the last day. */
export async function crossClusters(api: TestApi, own: Target): Promise<void> {
  const cluster = uuidKey('Cluster', own.cluster);
  await api.owner.query(`UPDATE cluster SET directive_key = $2, scoring_due_on = '2024-10-01' WHERE key = $1`, [
    cluster,
    directiveKey(own.draftDirective),
  ]);
  await api.owner.query(
    `INSERT INTO cluster_score (key, cluster_key, by_key, of_key, points, scored_at)
     SELECT gen_random_uuid(), $1, member.key, head.key, '{30}', now()
     FROM cluster_member AS member, cluster_member AS head
     WHERE member.cluster_key = $1 AND head.cluster_key = $1 AND head.duty = 'head'`,
    [cluster],
  );
}

/** The commune's registrations were handed in by a document of its neighbour, which those above both see and the commune does not. */
export const crossTitles = (api: TestApi, own: Target, sibling: Target): Promise<unknown> =>
  api.owner.query(`UPDATE title_registration SET directive_key = $2 WHERE path = $1`, [
    own.organisation.path,
    directiveKey(sibling.directive),
  ]);

/**
 * The commune's recognitions were revoked by a document of its neighbour, and some of its people were put forward and recognised in the neighbour's round, which it does not see;
 * of one title it is known who decides, clans get an award, and a draft decides on a round.
 */
export async function crossRecognitions(api: TestApi, own: Target, sibling: Target): Promise<void> {
  await api.owner.query(
    `UPDATE recognition SET revoked_on = '2024-03-01', revocation_ground = 'later_finding', revocation_reason = 'thử', revocation_key = $2 WHERE path = $1`,
    [own.organisation.path, directiveKey(sibling.directive)],
  );
  await api.owner.query(
    `INSERT INTO authority (key, code, title_key, act, holder_kind, holder_level, valid_from, valid_to, citation)
     VALUES ($1, 'thử', $2, 'decide', 'ministry', 'country', '2000-01-01', '2025-06-30', 'thử')`,
    [newKey(), uuidKey('Title', own.titles.family)],
  );
  await api.owner.query(
    `INSERT INTO authority (key, code, title_key, act, province_key, holder_kind, holder_level, valid_from, valid_to, citation)
     VALUES ($1, 'thử của tỉnh', $2, 'decide', $3, 'peoples_committee', 'province', '2000-01-01', '2025-06-30', 'thử')`,
    [newKey(), uuidKey('Title', own.titles.community), own.organisation.provinceId],
  );
  const at = own.organisation.path;
  const theirs = uuidKey('RecognitionRound', sibling.recognitionRounds.community);
  for (const table of ['nomination', 'recognition'])
    await api.owner.query(`UPDATE ${table} SET round_key = $2 WHERE path = $1 AND kind = 'community'`, [at, theirs]);
  const AWARD = '(SELECT key FROM award ORDER BY code LIMIT 1)';
  await api.owner.query(
    `UPDATE recognition SET title_key = NULL, award_key = ${AWARD} WHERE path = $1 AND kind = 'clan'`,
    [at],
  );
  await api.owner.query(
    `UPDATE recognition_round SET title_key = NULL, award_key = ${AWARD}, award_kind = 'merit' WHERE key = $1`,
    [uuidKey('RecognitionRound', own.recognitionRounds.clan)],
  );
  await api.owner.query(
    `INSERT INTO directive_draft (directive_key, kind, symbol, body, source_id) VALUES ($1, 'recognition_decision', 'QĐ-UBND', '[]', $2)
     ON CONFLICT (directive_key) DO UPDATE SET kind = excluded.kind, source_id = excluded.source_id`,
    [directiveKey(own.draftDirective), own.recognitionRounds.organisation],
  );
  await api.owner.query('UPDATE council SET directive_key = $2 WHERE key = $1', [
    uuidKey('Council', own.council),
    directiveKey(sibling.directive),
  ]);
  await api.owner.query(`UPDATE recognition SET directive_key = $2 WHERE path = $1 AND kind = 'community'`, [
    at,
    directiveKey(sibling.directive),
  ]);
  await api.owner.query(
    `UPDATE ballot_case AS k SET kind = 'organisation', subject_key = NULL, organisation_key = n.organisation_key, nomination_key = n.key
     FROM nomination AS n WHERE k.ballot_key = $1 AND k.position = 1 AND n.path = $2 AND n.kind = 'organisation'`,
    [uuidKey('Ballot', own.ballot), at],
  );
  for (const [kind, instead] of [
    ['family', own.recognition],
    ['clan', sibling.citizenRecognition],
  ] as const)
    await api.owner.query(
      `UPDATE reward_due AS due SET instead_key = $3 FROM recognition AS r
       WHERE r.province_id = due.province_id AND r.key = due.recognition_key AND r.path = $1 AND r.kind = $2`,
      [at, kind, factKey('Recognition', instead).key],
    );
  // So many that they are told, of a title for which a decision sets a target.
  await api.owner.query(
    `INSERT INTO recognition_count (province_id, scope_id, year, honour_key, kind, recognised)
     SELECT $1, $2, 2023, t.key, 'family', 10 FROM title AS t WHERE t.code LIKE 'learning-family%' LIMIT 1`,
    [own.organisation.provinceId, own.organisation.scopeId],
  );
  // Whom one decides on may be out of one's own sight.
  await api.owner.query(
    `UPDATE ballot_case AS k SET nomination_key = n.key, nomination_province = n.province_id, nomination_scope = n.scope_id, subject_key = n.subject_key
     FROM nomination AS n WHERE k.ballot_key = $1 AND k.position = 2 AND n.path = $2 AND n.kind = 'clan'`,
    [uuidKey('Ballot', own.ballot), sibling.organisation.path],
  );
  await crossProposals(api, own);
  await crossSeats(api, own, sibling);
  // Kept for a while longer, so that they end one day.
  await api.owner.query(
    `UPDATE recognition SET revoked_on = NULL, revocation_ground = NULL, revocation_reason = NULL, revocation_key = NULL, validity = 'until', valid_until = '2026-12-31'
     WHERE path = $1 AND kind IN ('family', 'clan')`,
    [at],
  );
}

/** A submission of the commune to the level above, and the decision of whoever decides, which came back to it. */
async function crossProposals(api: TestApi, { organisation, recognitionRounds }: Target): Promise<void> {
  const write = async (origin: string, type: string, state: string, issuer: string): Promise<string> => {
    const key = newKey();
    await api.owner.query(
      `INSERT INTO directive (key, keeper_key, origin, type, code, code_key, issuer, issuer_key, issued_on, subject, state, created_at, version)
       VALUES ($1::uuid, $2, $3, $4, $1::uuid::text, $1::uuid::text, 'thử', ${issuer}, '2024-03-01', 'thử', $5, now(), 1)`,
      [key, organisation.key, origin, type, state],
    );
    return key;
  };
  const DECIDER = `(SELECT p.organisation_key FROM organisation_period AS p
    WHERE p.kind = 'peoples_committee' AND p.scope_id = ${organisation.provinceId} ORDER BY p.organisation_key LIMIT 1)`;
  await write('received', 'QĐ', 'registered', DECIDER);
  const submission = await write('own', 'TTr', 'draft', String(organisation.key));
  await api.owner.query(
    `INSERT INTO directive_draft (directive_key, kind, symbol, body, source_id) VALUES ($1, 'recognition_proposal', 'TTr-UBND', '[]', $2)`,
    [submission, recognitionRounds.community],
  );
}

/** The rule of the province holds on; a member of the neighbour's council stands for the commune's. */
async function crossSeats(api: TestApi, own: Target, sibling: Target): Promise<void> {
  await api.owner.query('UPDATE council_rule SET valid_to = NULL');
  const council = uuidKey('Council', own.council);
  await api.owner.query('UPDATE council SET rule_key = (SELECT key FROM council_rule LIMIT 1) WHERE key = $1', [
    council,
  ]);
  await api.owner.query(
    `INSERT INTO council_member (key, council_key, person_key, organisation_key, seat, joined_on, stands_for_key)
     SELECT $1, $2, s.person_key, s.organisation_key, 'member', '2024-01-12', $4 FROM council_member AS s WHERE s.key = $3`,
    [newKey(), council, uuidKey('CouncilMember', sibling.councilMember), uuidKey('CouncilMember', own.councilMember)],
  );
}

/** The commune's vouchers were made by a document of its neighbour; one that waits takes another one back. */
export async function crossLedger(api: TestApi, own: Target, sibling: Target, parent: Target): Promise<void> {
  const { path } = own.organisation;
  for (const table of ['campaign', 'voucher', 'voucher_draft', 'open_item'])
    await api.owner.query(`UPDATE ${table} SET directive_key = $2 WHERE path = $1`, [
      path,
      directiveKey(sibling.directive),
    ]);
  await api.owner.query(
    `UPDATE budget_act SET directive_key = $2 WHERE budget_key IN (SELECT b.key FROM budget AS b WHERE b.path = $1)`,
    [path, directiveKey(sibling.directive)],
  );
  const grants = 'SELECT r.key FROM scholarship_round AS r WHERE r.organisation_key = $1';
  await api.owner.query(
    `UPDATE scholarship_round SET directive_key = $2 WHERE organisation_key = $1 AND directive_key IS NOT NULL`,
    [own.organisation.key, directiveKey(sibling.directive)],
  );
  await api.owner.query(`UPDATE scholarship_grant SET directive_key = $2 WHERE round_key IN (${grants})`, [
    own.organisation.key,
    directiveKey(sibling.directive),
  ]);
  await api.owner.query(
    `UPDATE donation SET receipt_key = $2 WHERE path = $1 AND kind = 'money' AND receipt_key IS NULL`,
    [path, factKey('VoucherDraft', own.voucherDraft).key],
  );
  const taken = [factKey('VoucherDraft', own.signedDraft).key, factKey('Voucher', own.voucher).key];
  await api.owner.query(
    `UPDATE voucher_draft SET kind = 'reversal', reverses_key = $2, reason = 'thử' WHERE key = $1`,
    taken,
  );
  // The reward of the commune's recognition, and the claim, stand in books above it.
  const { organisation, books } = parent;
  await api.owner.query(
    `UPDATE open_item SET books_key = $2, organisation_key = $3, path = $4, directive_key = NULL WHERE path = $1 AND kind IN ('reward', 'reward_claim')`,
    [path, factKey('AccountBooks', books).key, organisation.key, organisation.path],
  );
  await api.owner.query('UPDATE taken_reward SET organisation_key = $2 WHERE organisation_key = $1', [
    own.organisation.key,
    organisation.key,
  ]);
}

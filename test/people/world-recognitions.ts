import { newKey, nodeId } from '@app/kernel';
import type { Somewhere } from './somewhere';

/** A round for an award, cancelled with a reason; somebody put forward and withdrawn; somebody recognised, which is revoked. */
export async function writeRecognitions({ api, run, officer, province, school, word }: Somewhere): Promise<void> {
  const [award] = await api.owner.query<{ key: string }[]>(
    `SELECT key FROM award WHERE 'organisation' = ANY(subjects) ORDER BY code LIMIT 1`,
  );
  const paper = word('words');
  const round = await run(officer, 'openRecognitionRound:OpenRecognitionRoundInput', {
    organisationId: province.id,
    awardId: nodeId('Award', award!.key),
    awardKind: 'MERIT',
    theme: word('words'),
    ownPapers: [paper],
    subject: 'ORGANISATION',
    year: 2025,
    nominationsUntil: '2999-12-30',
  });
  const nominating = {
    roundId: round.id,
    organisationIds: [school.id],
    achievement: word('words'),
    isRehearsal: false,
  };
  await run(officer, 'nominate:NominateInput', nominating, '{ isWritten }');
  const { nominations } = await api.ok<{ nominations: { edges: { node: { id: string; version: number } }[] } }>(
    officer,
    '{ nominations(first: 1) { edges { node { id version } } } }',
  );
  const { id, version } = nominations.edges[0]!.node;
  const checking = { ids: [id], checks: [{ paper, standing: 'THERE' }], isRehearsal: false };
  await run(officer, 'checkNominationPapers:CheckPapersInput', checking, '{ isWritten }');
  await run(officer, 'withdrawNomination:WithdrawNominationInput', { id, version, reason: word('words') });
  const { provinceId, scopeId, key, path } = school;
  await api.owner.query(
    `INSERT INTO appeal (province_id, scope_id, key, nomination_key, round_key, by_key, answerer_key, answerer_reason, state, text, lodged_on, answer, answered_on)
     SELECT n.province_id, n.scope_id, $1, n.key, n.round_key, n.organisation_key, n.organisation_key, $4, 'rejected', $2, '2024-01-12', $3, '2024-01-13' FROM nomination AS n LIMIT 1`,
    [newKey(), word('words'), word('words'), word('words')],
  );
  await api.owner.query(
    `INSERT INTO recognition (province_id, scope_id, key, award_key, year, achievement, kind, organisation_key, path, round_key, nomination_key, granted_by_key,
       directive_key, granted_on, book_year, number, validity, revoked_on, revocation_ground, revocation_reason)
     SELECT $1, $2, $3, d.award_key, d.year, 'award/merit/' || d.theme, 'organisation', $4, $5, d.key, $3, d.organisation_key,
       (SELECT key FROM directive LIMIT 1), '2024-10-01', 2024, 1, 'unlimited', '2024-10-02', 'later_finding', $6 FROM recognition_round AS d
     WHERE d.theme IS NOT NULL`,
    [provinceId, scopeId, newKey(), key, path, word('words')],
  );
  await api.owner.query(
    `INSERT INTO reward_due (province_id, scope_id, recognition_key, organisation_key, granted_on, is_emulation_title, factor, is_household, household_order, base,
       unrounded, amount, factor_citation, base_citation, rounding_citation, unverified)
     SELECT r.province_id, r.scope_id, r.key, r.organisation_key, r.granted_on, false, 30, true, 'multiply_then_round', 2340000, 1053000, 1060000,
       'Điều 54', 'Nghị định', 'Điều 49', '{"vi": "Chưa xác minh", "en": "Not confirmed"}' FROM recognition AS r LIMIT 1`,
  );
  await api.owner.query(
    `INSERT INTO recognition_count (province_id, scope_id, year, honour_key, kind, recognised)
     SELECT province_id, scope_id, year, award_key, kind, 1 FROM recognition LIMIT 1`,
  );
  // Its paper was replaced before.
  await api.owner.query(
    `INSERT INTO certificate (code, province_id, recognition_key, issued_on, replaced_on, replacement_reason)
     SELECT '0123456789AB', r.province_id, r.key, '2024-10-01', '2024-10-01', $1 FROM recognition AS r LIMIT 1`,
    [word('words')],
  );
  await api.owner.query(
    `INSERT INTO disclosure (key, code, directive_key, organisation_key, basis, names_people, people_basis, shown_from, withdrawn_on, withdrawal_reason)
     SELECT $1, '0123456789AB', r.directive_key, r.granted_by_key, $2, true, $3, '2024-10-01', '2024-10-02', $4 FROM recognition AS r LIMIT 1`,
    [newKey(), word('words'), word('words'), word('words')],
  );
  const cancelling = { id: round.id, version: round.version, reason: word('words') };
  const refused = await api.refusal(
    officer,
    'mutation ($input: ChangeRecognitionRoundInput!) { cancelRecognitionRound(input: $input) { id } }',
    { input: cancelling },
  );
  if (refused !== 'RECOGNITION_ROUND_HAS_GRANTS') throw new Error(`a round with grants was cancelled: ${refused}`);
  await api.owner.query('UPDATE recognition_round SET reason = $1', [word('words')]);
}

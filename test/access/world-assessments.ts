import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';

/** An organisation's part of assessments. */
export interface AssessmentTarget {
  /** Opened by the organisation. */
  assessmentRound: string;
  /** Of the organisation itself, asked by the one above: not begun, and sent. */
  assessment: string;
  sentAssessment: string;
  /** Filed by the organisation and used at target 1.1 of what is not begun. */
  evidence: string;
}

export async function assessmentTarget(
  api: TestApi,
  { at, above, file, activity }: { at: TestOrganisation; above: TestOrganisation; file: string; activity: string },
): Promise<AssessmentTarget> {
  const own = await openedRound(api, at);
  const fromAbove = await openedRound(api, above);
  const key = await assessment(api, at, { roundKey: fromAbove, year: 2024, state: 'not_begun' });
  const sent = await assessment(api, at, { roundKey: fromAbove, year: 2023, state: 'submitted' });
  return {
    assessmentRound: nodeId('AssessmentRound', own),
    assessment: nodeId('Assessment', `2024-${key}`, at),
    sentAssessment: nodeId('Assessment', `2023-${sent}`, at),
    evidence: await evidence(api, at, { assessmentKey: key, file, activity }),
  };
}

export async function openedRound(api: TestApi, { key }: TestOrganisation): Promise<number> {
  const [made] = await api.owner.query<{ key: number }[]>(
    `INSERT INTO assessment_round (organisation_key, title, year, state, created_at) VALUES ($1, 'Đánh giá', 2024, 'open', now()) RETURNING key`,
    [key],
  );
  await api.owner.query(
    `INSERT INTO assessment_round_line (round_key, line, set_key, version_key, kinds, levels, due_on, due_boundary)
     SELECT $1, 1, s.key, v.key, '{primary_school}', '{commune}', '2025-01-15', 'before'
     FROM criteria_set AS s JOIN criteria_version AS v ON v.set_key = s.key WHERE s.code = 'learning-community/commune/1'`,
    [made!.key],
  );
  // Citizens: whoever keeps them begins.
  await api.owner.query(
    `INSERT INTO assessment_round_line (round_key, line, set_key, version_key, kinds, levels, due_on, due_boundary)
     SELECT $1, 2, v.set_key, v.key, '{}', '{}', '2025-01-15', 'before'
     FROM criteria_set AS s JOIN criteria_version AS v ON v.set_key = s.key AND v.valid_to IS NULL WHERE s.code = 'learning-citizen'`,
    [made!.key],
  );
  return made!.key;
}

async function assessment(
  api: TestApi,
  { provinceId, scopeId, key: organisationKey, path }: TestOrganisation,
  { roundKey, year, state }: { roundKey: number; year: number; state: string },
): Promise<string> {
  const key = newKey();
  await api.owner.query(
    `INSERT INTO assessment (province_id, scope_id, year, key, round_key, line, set_key, version_key, organisation_key, path, kind, state, updated_at)
     SELECT $1, $2, $3, $4, $5, 1, l.set_key, l.version_key, $6, $7, 'primary_school', $8, now()
     FROM assessment_round_line AS l WHERE l.round_key = $5 AND l.line = 1`,
    [provinceId, scopeId, year, key, roundKey, organisationKey, path, state],
  );
  return key;
}

async function evidence(
  api: TestApi,
  at: TestOrganisation,
  { assessmentKey, file, activity }: { assessmentKey: string; file: string; activity: string },
): Promise<string> {
  const key = newKey();
  const { provinceId, scopeId } = at;
  await api.owner.query(
    `INSERT INTO assessment_evidence (province_id, scope_id, key, organisation_key, path, kind, title, sha256, file_name, created_at)
     VALUES ($1, $2, $3, $4, $5, 'file', 'Kế hoạch', $6, 'ke-hoach.txt', now())`,
    [provinceId, scopeId, key, at.key, at.path, file],
  );
  await api.owner.query(
    `INSERT INTO assessment_evidence_use (province_id, scope_id, year, assessment_key, target, evidence_key) VALUES ($1, $2, 2024, $3, '1.1', $4)`,
    [provinceId, scopeId, assessmentKey, key],
  );
  await api.owner.query(
    `INSERT INTO assessment_evidence (province_id, scope_id, key, organisation_key, path, kind, title, thing_id, thing_kind, created_at)
     VALUES ($1, $2, $3, $4, $5, 'thing', 'Tọa đàm', $6, 'activity', now())`,
    [provinceId, scopeId, newKey(), at.key, at.path, activity],
  );
  return nodeId('AssessmentEvidence', key, at);
}

import { intKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';

/** What a citizen of the organisation is assessed by. */
export interface SubjectAssessmentTarget {
  /** Being written. */
  subjectAssessment: string;
  /** Of the same citizen for another year, of which there is nothing yet. */
  unbegunAssessment: string;
}

export async function subjectAssessmentTarget(
  api: TestApi,
  at: TestOrganisation,
  { assessmentRound, citizen, community }: { assessmentRound: string; citizen: string; community: string },
): Promise<SubjectAssessmentTarget> {
  const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[2]!;
  const subjectKey = keyOf(citizen);
  const [row] = await api.owner.query<{ setKey: number }[]>(
    `INSERT INTO subject_assessment (province_id, scope_id, year, set_key, subject_key, subject_kind, organisation_key, path, community_key, round_key, line,
       version_key, state, answered, asked, channel, updated_at)
     SELECT $1, $2, 2024, l.set_key, $3, 'citizen', $4, $5, $6, l.round_key, l.line, l.version_key, 'draft', 0, 10, 'on_behalf', now()
     FROM assessment_round_line AS l WHERE l.round_key = $7 AND l.line = 2 RETURNING set_key AS "setKey"`,
    [
      at.provinceId,
      at.scopeId,
      subjectKey,
      at.key,
      at.path,
      keyOf(community),
      intKey('AssessmentRound', assessmentRound),
    ],
  );
  const { setKey } = row!;
  return {
    subjectAssessment: nodeId('SubjectAssessment', `2024-${setKey}-${subjectKey}`, at),
    unbegunAssessment: nodeId('SubjectAssessment', `2023-${setKey}-${subjectKey}`, at),
  };
}

import { randomUUID } from 'node:crypto';
import { intKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';
import { openedRound } from './world-assessments';

/** What a citizen of the organisation is assessed by. */
export interface SubjectAssessmentTarget {
  /** Being written. */
  subjectAssessment: string;
  /** Of the same citizen for another year, of which there is nothing yet. */
  unbegunAssessment: string;
  /** Of the same citizen, taken back. */
  answerLink: string;
  /** What the organisation states of its citizens of 2024, and the set by which these are judged. */
  resultStatement: string;
  citizenSet: string;
}

interface Given {
  assessmentRound: string;
  community: string;
  clan: string;
  family: string;
  citizen: string;
}

const keyOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2]!;

/** A citizen by the organisation's round; its family, for which the citizen agreed, and its clan by one of somebody who has nothing to do with it. */
export async function subjectAssessmentTarget(
  api: TestApi,
  { at, outside }: { at: TestOrganisation; outside: TestOrganisation },
  { assessmentRound, community, clan, family, citizen }: Given,
): Promise<SubjectAssessmentTarget> {
  const insert = async (roundKey: number, kind: string, subject: string, guardian: string | null): Promise<number> => {
    const [row] = await api.owner.query<{ setKey: number }[]>(
      `INSERT INTO subject_assessment (province_id, scope_id, year, set_key, subject_key, subject_kind, organisation_key, path, community_key, round_key, line,
         version_key, state, answered, asked, channel, guardian_key, updated_at)
       SELECT $1, $2, 2024, l.set_key, $3, $8, $4, $5, $6, l.round_key, l.line, l.version_key, 'draft', 0, 10, 'on_behalf', $9, now()
       FROM assessment_round_line AS l WHERE l.round_key = $7 AND l.line = 2 RETURNING set_key AS "setKey"`,
      [
        at.provinceId,
        at.scopeId,
        keyOf(subject),
        at.key,
        at.path,
        keyOf(community),
        roundKey,
        kind,
        guardian && keyOf(guardian),
      ],
    );
    return row!.setKey;
  };
  const setKey = await insert(intKey('AssessmentRound', assessmentRound), 'citizen', citizen, null);
  const elsewhere = await openedRound(api, outside);
  await insert(elsewhere, 'family', family, citizen);
  await insert(elsewhere, 'clan', clan, null);
  const answerLink = randomUUID();
  await api.owner.query(
    `INSERT INTO answer_link (key, code_digest, province_id, scope_id, organisation_key, path, round_key, line, year, set_key, subject_key, created_by,
       created_at, expires_at, withdrawn_at)
     SELECT $1::uuid, $1::text, a.province_id, a.scope_id, a.organisation_key, a.path, a.round_key, a.line, a.year, a.set_key, a.subject_key, $1::uuid,
       now(), now() + interval '7 days', now() FROM subject_assessment AS a WHERE a.province_id = $2 AND a.subject_key = $3`,
    [answerLink, at.provinceId, keyOf(citizen)],
  );
  const resultStatement = randomUUID();
  await api.owner.query(
    // A commune states a year once, so a school that shares its scope has another one. Somebody who has nothing to do with it stated it last.
    `INSERT INTO subject_result_statement (province_id, scope_id, key, organisation_key, path, year, set_key, kind, registered, assessed, met, source, by_key,
       by_reason)
     SELECT $1, $2, $3, $4, $5, 2024 - count(*), $6, 'citizen', 9, 8, 7, 'Công an xã', $7::int, 'Thay xã' FROM subject_result_statement WHERE province_id = $1 AND scope_id = $2`,
    [at.provinceId, at.scopeId, resultStatement, at.key, at.path, setKey, outside.key],
  );
  return {
    citizenSet: nodeId('CriteriaSet', setKey),
    resultStatement: nodeId('SubjectResultStatement', resultStatement, at),
    answerLink: nodeId('AnswerLink', answerLink),
    subjectAssessment: nodeId('SubjectAssessment', `2024-${setKey}-${keyOf(citizen)}`, at),
    unbegunAssessment: nodeId('SubjectAssessment', `2023-${setKey}-${keyOf(citizen)}`, at),
  };
}

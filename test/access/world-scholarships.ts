import { newKey, nodeId, uuidKey } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { directiveKey } from './world-documents';

export interface ScholarshipTarget {
  /** A round of the organisation that takes applications, with one of its own; called the same everywhere. */
  scholarshipRound: string;
  scholarshipApplication: string;
  /** One that is scored by enough members, one that waits for the decision and one that is decided. */
  scoredRound: string;
  scoredApplication: string;
  proposedRound: string;
  decidedRound: string;
  scholarshipGrant: string;
}

export const SCHOLARSHIP = 'Học không bao giờ ngừng';
const CRITERIA = JSON.stringify([{ name: 'Hoàn cảnh', aspect: 'need', mostPoints: 10 }]);
const STEPS = JSON.stringify([{ fromPoints: 1, amount: 1_000_000 }]);

const idOf = (key: string): string => nodeId('ScholarshipRound', key);

interface Known {
  at: TestOrganisation;
  person: TestPerson;
  recorded: string;
  directive: string;
}

/** Puts them into the database as the owner. */
export async function scholarshipTarget(
  api: TestApi,
  { at, person, recorded, directive }: Known,
): Promise<ScholarshipTarget> {
  const personKey = uuidKey('Person', recorded);
  const round = async (name: string, state: string): Promise<string> => {
    const key = newKey();
    const isDecided = state === 'decided';
    await api.owner.query(
      `INSERT INTO scholarship_round (key, organisation_key, name, year, kinds, applications_until, criteria, steps, scorers, least_need, least_merit, means, state,
         directive_key, decided_on) VALUES ($1, $2, $3, 2024, '{pupil}', '2999-12-31', $4, $5, 1, 0, 0, 5000000, $6, $7, $8)`,
      [
        key,
        at.key,
        name,
        CRITERIA,
        STEPS,
        state,
        isDecided ? directiveKey(directive) : null,
        isDecided ? '2024-03-01' : null,
      ],
    );
    return key;
  };
  const apply = async (roundKey: string, state: string, isRanked = false): Promise<string> => {
    const key = newKey();
    await api.owner.query(
      `INSERT INTO scholarship_application (province_id, scope_id, key, round_key, organisation_key, path, person_key, kind, entered_on, state, rank, amount)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'pupil', '2024-02-01', $8, $9, $10)`,
      [
        at.provinceId,
        at.scopeId,
        key,
        roundKey,
        at.key,
        at.path,
        personKey,
        state,
        isRanked ? 1 : null,
        isRanked ? 1_000_000 : null,
      ],
    );
    return key;
  };
  const open = await round(SCHOLARSHIP, 'open');
  const application = await apply(open, 'entered');
  const scoring = await round('Đang chấm', 'scoring');
  const scored = await apply(scoring, 'entered');
  await api.owner.query(
    `INSERT INTO scholarship_score (province_id, scope_id, application_key, member_key, points, scored_on) VALUES ($1, $2, $3, $4, '{5}', '2024-02-02')`,
    [at.provinceId, at.scopeId, scored, person.key],
  );
  const proposed = await round('Chờ quyết định', 'proposed');
  await apply(proposed, 'proposed', true);
  const decided = await round('Đã quyết định', 'decided');
  const grant = newKey();
  await api.owner.query(
    `INSERT INTO scholarship_grant (province_id, scope_id, key, round_key, application_key, organisation_key, path, person_key, number, amount, directive_key, granted_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, 1000000, $9, '2024-03-01')`,
    [
      at.provinceId,
      at.scopeId,
      grant,
      decided,
      await apply(decided, 'granted', true),
      at.key,
      at.path,
      personKey,
      directiveKey(directive),
    ],
  );
  return {
    scholarshipRound: idOf(open),
    scholarshipApplication: nodeId('ScholarshipApplication', application, at),
    scoredRound: idOf(scoring),
    scoredApplication: nodeId('ScholarshipApplication', scored, at),
    proposedRound: idOf(proposed),
    decidedRound: idOf(decided),
    scholarshipGrant: nodeId('ScholarshipGrant', grant, at),
  };
}

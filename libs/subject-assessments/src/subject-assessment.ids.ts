import { type FactKey, type FactPlace, type Ids, KernelError, parseNodeId } from '@app/kernel';
import { SubjectKind } from '@app/subjects';

/** Names the assessment of a subject before it is begun, too. */
export interface SubjectAssessmentKey extends FactPlace {
  year: number;
  setKey: number;
  subjectKey: string;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const YEAR_SET_SUBJECT = new RegExp(`^(\\d{4})-(\\d{1,9})-(${UUID})$`);

function assessmentKey(id: string): SubjectAssessmentKey {
  const { type, place, key } = parseNodeId(id);
  const found = YEAR_SET_SUBJECT.exec(key);
  if (type !== 'SubjectAssessment' || place === null || !found) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return { ...place, year: Number(found[1]), setKey: Number(found[2]), subjectKey: found[3]! };
}

export const SubjectAssessmentIds: Ids<SubjectAssessmentKey> = { type: 'SubjectAssessment', read: assessmentKey };

/** A subject and what it is. */
export interface SubjectKey extends FactKey {
  kind: SubjectKind;
}

const KINDS: Readonly<Record<string, SubjectKind>> = {
  Community: SubjectKind.Community,
  Clan: SubjectKind.Clan,
  Family: SubjectKind.Family,
  Citizen: SubjectKind.Citizen,
};

/** A community, clan, family or citizen. */
export const SubjectIds: Ids<SubjectKey> = {
  type: 'any',
  read: (id) => {
    const { type, place, key } = parseNodeId(id);
    const kind = KINDS[type];
    if (!kind || !place || !new RegExp(`^${UUID}$`).test(key)) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
    return { ...place, key, kind };
  },
};

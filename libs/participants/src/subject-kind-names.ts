import { KernelError } from '@app/kernel';
import { SubjectKind } from '@app/subjects';

/** As lists on paper are headed. */
export const SUBJECT_KIND_NAMES: Record<SubjectKind, string> = {
  [SubjectKind.Organisation]: 'Cơ quan, đơn vị',
  [SubjectKind.Community]: 'Thôn, bản, tổ dân phố',
  [SubjectKind.Clan]: 'Dòng họ',
  [SubjectKind.Family]: 'Gia đình',
  [SubjectKind.Citizen]: 'Công dân',
};

const KINDS = new Map<string, SubjectKind>(Object.values(SubjectKind).map((kind) => [kind, kind]));

/** What an address says; organisations unless told. A word that stands there twice is none. Throws INVALID_INPUT. */
export function subjectKindIn(kind: unknown): SubjectKind {
  if (kind === undefined) return SubjectKind.Organisation;
  const asked = typeof kind === 'string' ? KINDS.get(kind.toLowerCase()) : undefined;
  if (!asked) throw KernelError.INVALID_INPUT({}, [{ path: 'kind', code: 'FIELD_INVALID' }]);
  return asked;
}

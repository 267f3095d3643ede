import { type Actor, type FactPlace, type IsoDate, type Query } from '@app/kernel';
import { organisationNames } from '@app/organisations';
import { SubjectKind, type SubjectNames } from '@app/subjects';

/** Names an organisation, or a subject otherwise. */
export interface NamingRow extends FactPlace {
  kind: SubjectKind;
  organisationKey: number | null;
  subjectKey: string | null;
}

/** Names for papers, in the order of rows that are all of one kind. A dash for whoever is out of sight. */
export async function participantNames(
  names: SubjectNames,
  actor: Actor,
  query: Query,
  rows: readonly NamingRow[],
  today: IsoDate,
): Promise<string[]> {
  const organisations = await organisationNames(
    query,
    rows.flatMap(({ organisationKey }) => organisationKey ?? []),
    today,
  );
  const kind = rows[0]?.kind ?? SubjectKind.Organisation;
  const keys = rows.flatMap(({ provinceId, scopeId, subjectKey }) =>
    subjectKey === null ? [] : [{ provinceId, scopeId, key: subjectKey }],
  );
  const subjects = kind === SubjectKind.Organisation ? new Map<string, string>() : await names.of(actor, kind, keys);
  return rows.map(({ organisationKey, subjectKey }) => {
    const name = organisationKey === null ? subjects.get(subjectKey!) : organisations.get(organisationKey);
    return name ?? '—';
  });
}

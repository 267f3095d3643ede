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

/** The same for rows of whichever kinds, by the key of the row; two statements for each kind. */
export async function namesOfAll(
  names: SubjectNames,
  actor: Actor,
  query: Query,
  rows: readonly (NamingRow & { key: string })[],
  today: IsoDate,
): Promise<Map<string, string>> {
  const named = new Map<string, string>();
  for (const ofKind of Map.groupBy(rows, ({ kind }) => kind).values()) {
    const all = await participantNames(names, actor, query, ofKind, today);
    for (const [at, { key }] of ofKind.entries()) named.set(key, all[at]!);
  }
  return named;
}

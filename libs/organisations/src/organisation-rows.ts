import { businessDate, tableOf, type Transaction } from '@app/kernel';
import { type OrganisationKind, OrganisationPeriod, type ReportingLine } from './organisation.entity';
import { mustStandWithSuperior } from './outside-superior';
import { searchName } from './search-name.rules';

export interface OrganisationDraft {
  name: string;
  kind: OrganisationKind;
  line: ReportingLine;
  /** Null: the root of a tree. */
  parent: { key: number; path: string } | null;
  scopeId: number;
  actsForKey?: number | null;
  validFrom: string;
  validTo?: string | null;
  contact?: string | null;
  legalBasis?: string | null;
}

/**
 * Writes organisations with their first period, three statements however many there are. Answers in the order given.
 * Errors: ORGANISATION_UNIT_OUTSIDE_PARENT.
 */
export async function insertOrganisations(
  tx: Transaction,
  drafts: OrganisationDraft[],
): Promise<{ key: number; path: string }[]> {
  await mustStandWithSuperior(tx, drafts, businessDate(tx.now));
  const identities = await tx.query<{ key: number }>(
    'INSERT INTO organisation (created_at) SELECT $1 FROM generate_series(1, $2::int) RETURNING key',
    [tx.now, drafts.length],
  );
  const rows = drafts.map(({ parent, ...draft }, at) => {
    const { key } = identities[at]!;
    const path = `${parent?.path ?? ''}${key}.`;
    return { organisationKey: key, parentKey: parent?.key ?? null, path, searchName: searchName(draft.name), ...draft };
  });
  await tableOf(OrganisationPeriod).insertAll(tx, rows);
  return rows.map(({ organisationKey, path }) => ({ key: organisationKey, path }));
}

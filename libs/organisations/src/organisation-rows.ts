import type { Transaction } from '@app/kernel';
import type { OrganisationKind, ReportingLine } from './organisation.entity';
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

/** Writes organisations with their first period, two statements however many there are. Answers in the order given. */
export async function insertOrganisations(
  tx: Transaction,
  drafts: OrganisationDraft[],
): Promise<{ key: number; path: string }[]> {
  const identities = await tx.query<{ key: number }>(
    'INSERT INTO organisation (created_at) SELECT $1 FROM generate_series(1, $2::int) RETURNING key',
    [tx.now, drafts.length],
  );
  const rows = drafts.map(({ parent, ...draft }, at) => {
    const { key } = identities[at]!;
    return {
      ...draft,
      key,
      searchName: searchName(draft.name),
      parentKey: parent?.key ?? null,
      path: `${parent?.path ?? ''}${key}.`,
    };
  });
  await tx.query(
    `INSERT INTO organisation_period (organisation_key, valid_from, valid_to, name, search_name, kind, line, parent_key, path,
       scope_id, acts_for_key, contact, legal_basis)
     SELECT key, "validFrom", "validTo", name, "searchName", kind, line, "parentKey", path, "scopeId", "actsForKey", contact, "legalBasis"
     FROM jsonb_to_recordset($1::jsonb) AS d(key int, "validFrom" date, "validTo" date, name text, "searchName" text, kind text,
       line text, "parentKey" int, path text, "scopeId" int, "actsForKey" int, contact text, "legalBasis" text)`,
    [JSON.stringify(rows)],
  );
  return rows.map(({ key, path }) => ({ key, path }));
}

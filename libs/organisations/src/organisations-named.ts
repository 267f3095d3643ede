import { type Query, under } from '@app/kernel';
import type { ReportingLine } from './organisation.entity';
import { OrganisationError } from './organisation.errors';
import { searchName } from './search-name.rules';

/** An open organisation, as rows of a file name it. */
export interface NamedOrganisation {
  key: number;
  parentKey: number | null;
  searchName: string;
  line: ReportingLine;
  scopeId: number;
  /** Place of the row that made it just now. */
  row?: number;
}

/** Open organisations below the paths that bear one of the names, whatever the diacritics. */
export function organisationsNamed(
  query: Query,
  names: readonly string[],
  paths: readonly string[],
): Promise<NamedOrganisation[]> {
  const params: unknown[] = [[...new Set(names.map(searchName))]];
  const within = under('p.path', paths, params);
  return query<NamedOrganisation>(
    `SELECT p.organisation_key AS key, p.parent_key AS "parentKey", p.search_name AS "searchName", p.line, p.scope_id AS "scopeId"
     FROM organisation_period p WHERE p.valid_to IS NULL AND p.search_name = ANY($1::text[]) AND ${within}`,
    params,
  );
}

/** The one that a cell of a row means. Errors: IMPORT_PARENT_UNKNOWN, IMPORT_PARENT_AMBIGUOUS. */
export function theOneNamed(known: readonly NamedOrganisation[], name: string, path: string): NamedOrganisation {
  const [found, another] = known.filter((one) => one.searchName === searchName(name));
  const params = { name };
  if (!found) throw OrganisationError.IMPORT_PARENT_UNKNOWN(params, [{ path, code: 'IMPORT_PARENT_UNKNOWN', params }]);
  if (another)
    throw OrganisationError.IMPORT_PARENT_AMBIGUOUS(params, [{ path, code: 'IMPORT_PARENT_AMBIGUOUS', params }]);
  return found;
}

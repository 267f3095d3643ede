import type { SortKey } from '@app/kernel';

/** Sorts by the name that an organisation has or last had; `key` is SQL. For lists of reference data and of one round. */
export const byOrganisation = (key: string): SortKey => ({
  expression: `coalesce((SELECT named.search_name FROM organisation_period AS named
    WHERE named.organisation_key = ${key} ORDER BY named.valid_from DESC LIMIT 1), '')`,
  type: 'text',
});

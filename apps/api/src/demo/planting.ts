import { nodeId, type Transaction } from '@app/kernel';
import { type OrganisationKind, searchName } from '@app/organisations';

export interface Place {
  key: number;
  id: string;
  path: string;
  scopeId: number;
  name: string;
}

interface PlaceWish {
  name: string;
  kind: OrganisationKind;
  scopeId: number;
  parent?: Place;
  actsFor?: Place;
  line?: 'government' | 'association';
  validTo?: string;
}

/** Before records: organisations have no known first day here. */
const FIRST_DAY = '1900-01-01';

export const planter =
  (tx: Transaction) =>
  async ({ name, kind, scopeId, parent, actsFor, line = 'government', validTo }: PlaceWish): Promise<Place> => {
    const [made] = await tx.query<{ key: number; path: string }>(
      `WITH made AS (INSERT INTO organisation (created_at) VALUES ($1) RETURNING key)
       INSERT INTO organisation_period (organisation_key, valid_from, valid_to, name, search_name, kind, line, parent_key, path, scope_id, acts_for_key)
       SELECT key, $2, $3, $4, $5, $6, $7, $8, $9 || key || '.', $10, $11 FROM made
       RETURNING organisation_key AS key, path`,
      [
        tx.now,
        FIRST_DAY,
        validTo ?? null,
        name,
        searchName(name),
        kind,
        line,
        parent?.key ?? null,
        parent?.path ?? '',
        scopeId,
        actsFor?.key ?? null,
      ],
    );
    return { ...made!, id: nodeId('Organisation', made!.key), scopeId, name };
  };

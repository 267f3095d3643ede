import type { Query } from '@app/kernel';
import { mayBeSameIssuer } from '@app/parties';

/** A line of a register, and another line that means the same document. */
export interface SameDocument {
  key: string;
  other: string;
}

/** Lines of other registers that mean one of the documents: registered there, or a stub. One statement. */
export async function sameDocuments(query: Query, keys: readonly string[]): Promise<SameDocument[]> {
  const rows = await query<SameDocument & { issuer: string; otherIssuer: string }>(
    `SELECT d.key, same.key AS other, d.issuer, same.issuer AS "otherIssuer"
     FROM directive AS d
     JOIN directive AS same ON same.code_key = d.code_key AND same.issued_on = d.issued_on AND same.key <> d.key
     WHERE d.key = ANY($1::uuid[]) AND same.state IN ('registered', 'stub')`,
    [keys],
  );
  return rows.filter(({ issuer, otherIssuer }) => mayBeSameIssuer(issuer, otherIssuer));
}

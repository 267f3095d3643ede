import type { Actor, FactPlace, IsoDate, Query, Transaction } from '@app/kernel';

/** For whom a list is judged: the office, and what the actor may do there alone. */
export interface Office {
  actor: Actor;
  organisationKey: number;
  place: FactPlace & { path: string };
  today: IsoDate;
}

/** A row that names somebody, as it is looked for. */
export interface Looked {
  name: string | null;
  code: string | null;
  birth: string | null;
  community: string | null;
}

export type FindCode = 'NOMINATION_ROW_UNKNOWN' | 'NOMINATION_ROW_AMBIGUOUS' | 'NOMINATION_ROW_DISAGREES';

/** Who is meant, or what keeps it from being known. */
export type Found = { key: string } | { column: string; code: FindCode | 'IMPORT_NUMBER_SHORT' | 'IMPORT_NUMBER_ODD' };

/** How somebody who can be put forward stands, as a nomination has it. */
export interface Placed extends FactPlace {
  path: string;
  byKey: number | null;
}

export interface Candidate {
  id: string;
  name: string;
  about: string | null;
}

/** Whom a row may mean at most. */
export const MOST_CANDIDATES = 5;

/** Finds those of one kind, or of all but one, for lists. Whoever is out of reach is as unknown as nobody. */
export interface Listed {
  find(query: Query, office: Office, rows: readonly Looked[]): Promise<Found[]>;
  /** Keys of whom each row may mean. */
  candidates(query: Query, office: Office, rows: readonly Looked[]): Promise<string[][]>;
  /** By key, those who may be put forward, kept until commit; a code says why not. */
  placed(tx: Transaction, office: Office, keys: readonly string[]): Promise<Map<string, Placed | string>>;
  named(actor: Actor, office: Office, keys: readonly string[]): Promise<Map<string, Candidate>>;
}

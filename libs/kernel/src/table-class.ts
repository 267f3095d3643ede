import { getMetadataArgsStorage } from 'typeorm';

/**
 * What a table holds. A fact is made by the work of units at national size: it carries the province of its record first in every key, for shards, its
 * scope for rights, and stands behind row-level security. Reference data is small enough, or read by so many scopes, that every shard would keep it whole. Local data
 * belongs to one installation: people, sessions, jobs, the trail.
 */
export type TableClass = 'fact' | 'reference' | 'local';

export interface DeclaredTable {
  table: string;
  class: TableClass;
  /** Why units make it and it is no fact. */
  because: string | null;
  /** Signs people in: closed to every service but the application. */
  isSecret: boolean;
  /** Facts only: rows of an unsent draft, which their author may still take away. */
  isRemovable: boolean;
}

const declared = new Map<object, Omit<DeclaredTable, 'table'>>();

const declare =
  (kind: TableClass, said: Partial<Omit<DeclaredTable, 'table' | 'class'>>): ClassDecorator =>
  (entity) =>
    void declared.set(entity, { class: kind, because: null, isSecret: false, isRemovable: false, ...said });

export const Fact = (said: { isRemovable?: boolean } = {}): ClassDecorator => declare('fact', said);
export const Reference = (said: { because?: string } = {}): ClassDecorator => declare('reference', said);
export const Local = (said: { isSecret?: boolean } = {}): ClassDecorator => declare('local', said);

export const isFact = (entity: object): boolean => declared.get(entity)?.class === 'fact';

/** Tables of all entities that were imported and say their class, by name. */
export function declaredTables(): DeclaredTable[] {
  return getMetadataArgsStorage()
    .tables.flatMap(({ name, target }) => {
      const said = declared.get(target as object);
      return name && said ? [{ table: name, ...said }] : [];
    })
    .toSorted((one, other) => (one.table < other.table ? -1 : 1));
}

/** Names of the tables of a class, in order. */
export const tablesOf = (kind: TableClass): string[] =>
  declaredTables().flatMap((table) => (table.class === kind ? [table.table] : []));

/** Tables, of entities or found in a database, whose class nobody declared. */
export function undeclaredTables(found: readonly string[]): string[] {
  const known = new Set(declaredTables().map(({ table }) => table));
  const named = getMetadataArgsStorage().tables.flatMap(({ name }) => (name ? [name] : []));
  return [...new Set([...named, ...found])].filter((table) => !known.has(table)).toSorted();
}

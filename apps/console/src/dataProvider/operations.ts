import type { TrustedDocument } from './trusted.ts';

type Variables = Record<string, unknown>;

/** Which documents serve a resource. Each answers with its first field. */
export interface ResourceOperations {
  /** Takes `$first $after $withTotal`. */
  list?: TrustedDocument;
  /** What the list asks for a filter; left out: the filter. */
  asks?: (filter: Variables) => Variables;
  /** Filters into which people's names are typed: nobody keeps them. */
  namesPeople?: readonly string[];
  /** Takes `$id`. */
  one?: TrustedDocument;
  /** The same of many: takes `$ids`, at most 100; answers null for what is out of sight, or a list without it. */
  many?: TrustedDocument;
  /** Both take `$input`: the values of the form that its type has. */
  create?: TrustedDocument;
  update?: TrustedDocument;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '';

/** The named properties, empty text as null, what is not there left out: inputs of the API refuse unknown properties. */
export function pick(data: Variables, names: readonly string[]): Variables {
  const entries = names.filter((name) => name in data).map((name) => [name, isEmpty(data[name]) ? null : data[name]]);
  return Object.fromEntries(entries) as Variables;
}

/** A filter without its empty entries. */
export const present = (filter: Variables): Variables =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => !isEmpty(value) && value !== null));

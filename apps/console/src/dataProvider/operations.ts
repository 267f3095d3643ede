import type { TrustedDocument } from './trusted.ts';

type Variables = Record<string, unknown>;

/** Which documents serve a resource. Every list document takes `$first $after $withTotal`. */
export interface ResourceOperations {
  list?: {
    document: TrustedDocument;
    field: string;
    variables?: (filter: Variables, sort: { field: string; order: string }) => Variables;
  };
  one?: { document: TrustedDocument; field: string };
  create?: { document: TrustedDocument; field: string; variables: (data: Variables) => Variables };
  update?: { document: TrustedDocument; field: string; variables: (data: Variables) => Variables };
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '';

/** The named properties, empty text as null, what is not there left out: inputs of the API refuse unknown properties. */
function pick(data: Variables, names: readonly string[]): Variables {
  const entries = names.filter((name) => name in data).map((name) => [name, isEmpty(data[name]) ? null : data[name]]);
  return Object.fromEntries(entries) as Variables;
}

/** Variables of a mutation: the form's values that the API's input type knows. */
export const input = (names: readonly string[]) => (data: Variables) => ({ input: pick(data, names) });
export const amendment = (names: readonly string[]) => input(['id', 'version', ...names]);

/** A filter without its empty entries. */
export const present = (filter: Variables): Variables =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => !isEmpty(value) && value !== null));

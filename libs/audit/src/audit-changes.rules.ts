/** One value that an act changed; texts are JSON, null where there was or is none. */
export interface ChangedValue {
  /** Where it stands, `parties.0.organisationKey`; empty for a bare value. Figures stand under the key of their cell. */
  field: string;
  before: unknown;
  after: unknown;
}

/** Names by which the rows of a list are known again, before and after. */
const KNOWN_BY = ['cellKey', 'textKey', 'rowKey', 'key'] as const;

/** What differs between two states as the trail keeps them, in the order of the later one. What is empty before and after is left out. */
export function changesOf(before: unknown, after: unknown): ChangedValue[] {
  const earlier = new Map(leaves(before, ''));
  const later = new Map(leaves(after, ''));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((field) => {
    const change = { field, before: earlier.get(field) ?? null, after: later.get(field) ?? null };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}

/** The last word of a field's place that is no number. */
export const nameOf = (field: string): string =>
  field
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1) ?? '';

function leaves(value: unknown, place: string): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[place, value]];
  const entries = Array.isArray(value) ? membersOf(value) : Object.entries(value);
  if (entries === null) return [[place, value]];
  return entries.flatMap(([name, member]) => leaves(member, place === '' ? name : `${place}.${name}`));
}

/** Null for a list of bare values, which is read as one. */
function membersOf(list: unknown[]): [string, unknown][] | null {
  if (list.some((member) => typeof member !== 'object' || member === null || Array.isArray(member))) return null;
  return (list as Record<string, unknown>[]).map((member, at) => {
    const name = KNOWN_BY.find((one) => member[one] !== undefined && member[one] !== null);
    if (!name) return [String(at), member];
    const { [name]: key, ...rest } = member;
    return [String(key), rest];
  });
}

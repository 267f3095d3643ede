/** A row of a list: under which name the trail holds its key, and the key. */
export interface KnownRow {
  by: string;
  key: string;
}

/** One value that an act changed; texts are JSON, null where there was or is none. */
export interface ChangedValue {
  /** Where it stands, `parties.0.organisationKey`; empty for a bare value. Figures stand under the key of their cell. */
  field: string;
  /** The row of a list in which it stands, where rows are known by a key. */
  row: KnownRow | null;
  before: unknown;
  after: unknown;
}

/** Names by which the rows of a list are known again, before and after. */
const KNOWN_BY = ['cellKey', 'textKey', 'rowKey', 'key'] as const;
/** Lists that hold bare keys, or values by key: of these rows nothing more is told. */
const KEYS_IN: Readonly<Record<string, string>> = { figures: 'cellKey', texts: 'textKey' };

/** What differs between two states as the trail keeps them, in the order of the later one. What is empty before and after is left out. */
export function changesOf(before: unknown, after: unknown): ChangedValue[] {
  const earlier = new Map(leaves(before).map((leaf) => [leaf.place, leaf]));
  const later = new Map(leaves(after).map((leaf) => [leaf.place, leaf]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((field) => {
    const [was, is] = [earlier.get(field), later.get(field)];
    const change = { field, row: (is ?? was)?.row ?? null, before: was?.value ?? null, after: is?.value ?? null };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}

/** The last word of a field's place that is no number. */
export const nameOf = (field: string): string =>
  field
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1) ?? '';

interface Leaf {
  place: string;
  row: KnownRow | null;
  value: unknown;
}

interface Member {
  name: string;
  row: KnownRow | null;
  value: unknown;
}

function leaves(value: unknown, place = '', row: KnownRow | null = null): Leaf[] {
  if (value === null || value === undefined) return [];
  const members = membersOf(value, place);
  if (!members) return [{ place, row, value }];
  return members.flatMap((member) =>
    leaves(member.value, place === '' ? member.name : `${place}.${member.name}`, member.row ?? row),
  );
}

/** Null for what is read as one: a bare value, and a list of bare values. */
function membersOf(value: unknown, place: string): Member[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const by = KEYS_IN[place];
  if (!Array.isArray(value))
    return Object.entries(value).map(([name, member]) => ({ name, row: by ? { by, key: name } : null, value: member }));
  if (value.every((member) => typeof member === 'object' && member !== null && !Array.isArray(member)))
    return (value as Record<string, unknown>[]).map(rowOf);
  return by ? value.map((key) => ({ name: String(key), row: { by, key: String(key) }, value: true })) : null;
}

function rowOf(member: Record<string, unknown>, at: number): Member {
  const by = KNOWN_BY.find((one) => member[one] !== undefined && member[one] !== null);
  if (!by) return { name: String(at), row: null, value: member };
  const { [by]: key, ...rest } = member;
  return { name: String(key), row: { by, key: String(key) }, value: rest };
}

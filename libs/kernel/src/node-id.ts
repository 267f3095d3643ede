import { KernelError } from './errors';

export interface NodeKey {
  /** Scope of a fact; null for reference data. */
  scopeId: number | null;
  key: string;
}

/** What a global id names. */
export type TypedKey = NodeKey & { type: string };

/** A global id: base64url of `Type:scope:key`, so that `node(id)` touches one shard and one policy. */
export function nodeId(type: string, key: string | number, scopeId: number | null = null): string {
  const text = `${type}:${scopeId ?? ''}:${key}`;
  // Reference data is named again and again: each figure of a page names a cell of the same form.
  return typeof key === 'number' ? (known.get(text) ?? keep(text)) : encode(text);
}

const IDS_KEPT = 20_000;
const known = new Map<string, string>();
const encode = (text: string): string => Buffer.from(text).toString('base64url');

function keep(text: string): string {
  if (known.size >= IDS_KEPT) known.clear();
  const id = encode(text);
  known.set(text, id);
  return id;
}

/** Reads a global id of any type. Throws INVALID_ID. */
export function parseNodeId(id: string): TypedKey {
  const match = /^([A-Z]\w*):((?:-?\d{1,9})?):([\w-]{1,64})$/.exec(Buffer.from(id, 'base64url').toString('utf8'));
  if (!match) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return { type: match[1]!, scopeId: match[2] === '' ? null : Number(match[2]), key: match[3]! };
}

function keyOf(type: string, id: string): NodeKey {
  const parsed = parseNodeId(id);
  if (parsed.type !== type) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return parsed;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The key of a fact. Throws INVALID_ID when the id is of another type. */
export function factKey(type: string, id: string): { scopeId: number; key: string } {
  const { scopeId, key } = keyOf(type, id);
  if (scopeId === null || !UUID.test(key)) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return { scopeId, key };
}

/** The key of local data (uuid). */
export function uuidKey(type: string, id: string): string {
  const { key } = keyOf(type, id);
  if (!UUID.test(key)) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return key;
}

/** The key of reference data (small integer). */
export function intKey(type: string, id: string): number {
  const { key } = keyOf(type, id);
  const number = Number(key);
  if (!Number.isInteger(number) || number < 0 || number > 2_147_483_647)
    throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return number;
}

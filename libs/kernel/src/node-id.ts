import { KernelError } from './errors';

/** Where a fact stands: its province is the shard, its scope decides rights. Both as of the record. */
export interface FactPlace {
  provinceId: number;
  scopeId: number;
}

/** Names a fact among all. */
export interface FactKey extends FactPlace {
  key: string;
}

/** What a write answers and stores of something that it made: which one, and nothing that it says. */
export const keyOfFact = ({ provinceId, scopeId, key }: FactKey): FactKey => ({ provinceId, scopeId, key });

type Placed = Pick<FactKey, 'provinceId' | 'key'>;

/** Key of a fact that hangs on one of a province: what is of another province is of others. `path` is the field that named it. Throws NOT_FOUND. */
export function keyIn(of: Pick<FactPlace, 'provinceId'>, key: Placed, path: string): string;
export function keyIn(of: Pick<FactPlace, 'provinceId'>, key: Placed | null | undefined, path: string): string | null;
export function keyIn(
  { provinceId }: Pick<FactPlace, 'provinceId'>,
  key: Placed | null | undefined,
  path: string,
): string | null {
  if (key && key.provinceId !== provinceId) throw KernelError.NOT_FOUND({}, [{ path, code: 'NOT_FOUND' }]);
  return key?.key ?? null;
}

export interface NodeKey {
  /** Of a fact; null for what is none. */
  place: FactPlace | null;
  key: string;
}

/** What a global id names. */
export type TypedKey = NodeKey & { type: string };

/** A global id: base64url of `Type:province.scope:key`, so that `node(id)` touches one shard and one policy; `Type::key` of what is no fact. */
export function nodeId(type: string, key: string | number, place: FactPlace | null = null): string {
  const text = `${type}:${place ? `${place.provinceId}.${place.scopeId}` : ''}:${key}`;
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
  const match = /^([A-Z]\w*):(?:(\d{1,9})\.(\d{1,9}))?:([\w-]{1,64})$/.exec(
    Buffer.from(id, 'base64url').toString('utf8'),
  );
  if (!match) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  const [, type, provinceId, scopeId, key] = match;
  const place = provinceId ? { provinceId: Number(provinceId), scopeId: Number(scopeId) } : null;
  return { type: type!, place, key: key! };
}

function keyOf(type: string, id: string): NodeKey {
  const parsed = parseNodeId(id);
  if (parsed.type !== type) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return parsed;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The key of a fact. Throws INVALID_ID when the id is of another type. */
export function factKey(type: string, id: string): FactKey {
  const { place, key } = keyOf(type, id);
  if (place === null || !UUID.test(key)) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return { ...place, key };
}

/** The key of local data (uuid). */
export function uuidKey(type: string, id: string): string {
  const { key } = keyOf(type, id);
  if (!UUID.test(key)) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return key;
}

/** As `nodeId` writes it: `0x10`, `1e3` and `01` name nothing. */
const DECIMAL = /^(?:0|[1-9]\d{0,9})$/;

/** The key of reference data (small integer). */
export function intKey(type: string, id: string): number {
  const { key } = keyOf(type, id);
  const number = DECIMAL.test(key) ? Number(key) : NaN;
  if (!(number <= 2_147_483_647)) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return number;
}

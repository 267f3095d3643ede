import type { Permission } from './permissions';

interface FieldTypes {
  /** A UUID. */
  key: string;
  keys: readonly string[];
  /** A count, a year, or the key of reference data. */
  number: number;
  numbers: readonly number[];
  /** `2024-10-05`. */
  day: string;
  /** A value of an enum. */
  word: string;
  flag: boolean;
  /** Written by somebody: only where no person is ever named. */
  text: string;
}

type FieldKind = keyof FieldTypes;

/** What an event tells, beside its place and its subject. A field that ends in `?` may be null. */
export type PayloadFields = Readonly<Record<string, FieldKind | `${FieldKind}?`>>;

type ValueOf<Kind> = Kind extends `${infer Bare extends FieldKind}?`
  ? FieldTypes[Bare] | null
  : Kind extends FieldKind
    ? FieldTypes[Kind]
    : never;

export type Payload<Fields extends PayloadFields> = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };

/** Something that happens, declared once beside the code that does it. Only `event` and `trailEvent` make one. */
export interface EventType<Fields extends PayloadFields | null = PayloadFields | null> {
  /** Subject and past participle, `report.submitted`: the action of the trail and the topic of the feed. */
  readonly name: string;
  /** Type of what it happens to, as in global ids. */
  readonly of: string;
  /** Who may read it in the feed, where that is held at the event's path; null: it stands in the trail only. */
  readonly reads: Permission | null;
  /** Why it stands in the trail only. */
  readonly because: string | null;
  /** Counted up when a field goes or changes its meaning; a further field does not count. */
  readonly version: number;
  /** Null where it has happened and there is nothing more to say. */
  readonly payload: Fields;
}

/** One happening: where, to what, what changed and why. */
export type Happening<Fields extends PayloadFields | null> = {
  subject: string | number;
  /** Of a fact, beside its scope. */
  provinceId?: number | null;
  scopeId?: number | null;
  /** Path of the organisation in which it happened; null is said for what belongs to none, as somebody's own password. */
  path: string | null;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
} & (Fields extends PayloadFields ? { payload: Payload<Fields> } : { payload?: undefined });

const NAME = /^[a-zA-Z]+\.[a-zA-Z]+$/;

const declared = new Map<string, EventType>();

function declare<Fields extends PayloadFields | null>(said: EventType<Fields>): EventType<Fields> {
  if (!NAME.test(said.name)) throw new Error(`${said.name} is no subject and past participle`);
  if (declared.has(said.name)) throw new Error(`the event ${said.name} is declared twice`);
  declared.set(said.name, said);
  return said;
}

/** Declares an event of trail and feed, with the permission to read it. Throws where the name is taken. */
export const event = <const Fields extends PayloadFields | null = null>(
  name: string,
  said: { of: string; reads: Permission; payload?: Fields; version?: number },
): EventType<Fields> =>
  declare({
    name,
    of: said.of,
    reads: said.reads,
    because: null,
    version: said.version ?? 1,
    payload: said.payload ?? (null as Fields),
  });

/** Declares what the trail keeps and no feed tells, with the reason. */
export const trailEvent = (name: string, said: { of: string; because: string }): EventType<null> =>
  declare({ name, ...said, reads: null, version: 1, payload: null });

export const declaredEvents = (): EventType[] =>
  [...declared.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));

const isText = (value: unknown): value is string => typeof value === 'string';
const isKey = (value: unknown): boolean => isText(value) && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const listOf = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);

const FITS: Record<FieldKind, (value: unknown) => boolean> = {
  key: isKey,
  keys: listOf(isKey),
  number: isNumber,
  numbers: listOf(isNumber),
  day: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value),
  word: (value) => isText(value) && /^[\w-]+$/.test(value),
  flag: (value) => typeof value === 'boolean',
  text: isText,
};

/** The declared fields and nothing else, however much was given. Throws for a value that is not what its field says. */
export function payloadOf(
  { name, payload: fields }: EventType,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields ?? {}).map(([field, said]) => {
      const value = given[field] ?? null;
      const kind = said.replace('?', '') as FieldKind;
      const fits = value === null ? said.endsWith('?') : FITS[kind](value);
      if (!fits) throw new Error(`${name}: ${field} is no ${said}`);
      return [field, value];
    }),
  );
}

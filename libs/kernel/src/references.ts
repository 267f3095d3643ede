import { Args, Extensions, Field, ID } from '@nestjs/graphql';
import { type PipeTransform } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, ValidateBy } from 'class-validator';
import { KernelError } from './errors';
import { type FieldSaid, fieldOf } from './fields';
import { type FactKey, factKey, intKey, parseNodeId, type TypedKey, uuidKey } from './node-id';

/** The global ids of one type of the schema, and how the key behind them is read. */
export interface Ids<Key> {
  readonly type: string;
  /** Throws INVALID_ID for an id of another type. */
  readonly read: (id: string) => Key;
}

/** Reference data: small whole numbers. */
export const intIds = (type: string): Ids<number> => ({ type, read: (id) => intKey(type, id) });
export const uuidIds = (type: string): Ids<string> => ({ type, read: (id) => uuidKey(type, id) });
export const factIds = (type: string): Ids<FactKey> => ({ type, read: (id) => factKey(type, id) });

/** Things of several types, which whoever receives the key tells apart. */
export const anyIds: Ids<TypedKey> = { type: 'any', read: parseNodeId };

/** The same ids, read only to know that they are of the type; for whoever hands the id itself on. */
export const asIds = <Key>({ type, read }: Ids<Key>): Ids<string> => ({
  type,
  read: (id) => {
    read(id);
    return id;
  },
});

/** Stands where an id could not be read, until validation names its place. */
export class UnreadableId {
  constructor(readonly id: string) {}
}

export const REFERENCE_RULE = 'isReference';
export const REFERENCES = 'references';

/** Name in the schema of a property that holds a key: `organisationKey` is asked for as `organisationId`. */
export const schemaName = (property: string): string =>
  property.replace(/([kK])ey(s?)$/, (_, initial: string, plural: string) => `${initial === 'K' ? 'I' : 'i'}d${plural}`);

type HoldsKey<Key> = <Name extends string>(target: { [P in Name]?: Key | null }, name: Name) => void;

/**
 * The id of another thing. The property is named `…Key` and holds the key that was read; the schema calls it `…Id`. An id of another type is
 * refused at its field with INVALID_ID; an empty text is none where none is allowed.
 */
export const ReferenceField = <Key>(ids: Ids<Key>, said: FieldSaid = {}): HoldsKey<Key> =>
  fieldOf(said, ({ nullable = false, description }: FieldSaid, name) => [
    Field(() => ID, { name: schemaName(name), nullable, description }),
    Extensions({ [REFERENCES]: ids.type }),
    ...(nullable ? [IsOptional()] : []),
    Transform(({ value }) => (nullable && value === '' ? null : readable(ids, value)), { toClassOnly: true }),
    isReference,
  ]);

/** Ids of several things, at most `most`. */
export const ReferencesField = <Key>(
  ids: Ids<Key>,
  said: FieldSaid & { least?: number; most: number },
): HoldsKey<Key[]> =>
  fieldOf(said, ({ nullable = false, description }: FieldSaid, name) => [
    Field(() => [ID], { name: schemaName(name), nullable, description }),
    Extensions({ [REFERENCES]: ids.type }),
    ...(nullable ? [IsOptional()] : []),
    Transform(
      ({ value }) => (Array.isArray(value) ? value.map((id: unknown) => readable(ids, id)) : (value as unknown)),
      {
        toClassOnly: true,
      },
    ),
    IsArray(),
    ArrayMinSize(said.least ?? 0),
    ArrayMaxSize(said.most),
    isReference,
  ]);

/** An argument of an operation that is the id of a thing; the parameter holds the key. An empty text is no id: null says none. */
export const ReferenceArg =
  <Key>(name: string, ids: Ids<Key>, { nullable = false, description }: FieldSaid = {}): ParameterDecorator =>
  (target, method, index) => {
    Args(name, { type: () => ID, nullable, description }, new ReferencePipe(name, ids))(target, method, index);
    const types = referenceArgs.get(target.constructor) ?? new Map<string, string>();
    referenceArgs.set(target.constructor, types.set(`${String(method)} ${name}`, ids.type));
  };

class ReferencePipe<Key> implements PipeTransform<unknown, Key | null | undefined> {
  constructor(
    private readonly name: string,
    private readonly ids: Ids<Key>,
  ) {}

  transform(value: unknown): Key | null | undefined {
    if (value === null || value === undefined) return value;
    const key = readable(this.ids, value);
    if (key instanceof UnreadableId) throw invalidId(key, [{ path: this.name, code: 'INVALID_ID' }]);
    return key as Key;
  }
}

/** The refusal of ids that could not be read, each with its place. */
export const invalidId = ({ id }: UnreadableId, fields: { path: string; code: string }[]) =>
  KernelError.INVALID_ID({ id: id.slice(0, 100) }, fields);

/** Of each resolver, by method and name of the argument. */
const referenceArgs = new WeakMap<object, Map<string, string>>();

/** Type that an argument declared by `ReferenceArg` names, or null. */
export const referenceOfArgument = (owner: object, method: string, name: string): string | null =>
  referenceArgs.get(owner)?.get(`${method} ${name}`) ?? null;

const isReference = ValidateBy({
  name: REFERENCE_RULE,
  validator: {
    validate: (value: unknown) => !(Array.isArray(value) ? value : [value]).some((one) => one instanceof UnreadableId),
  },
});

function readable<Key>(ids: Ids<Key>, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return ids.read(value);
  } catch {
    return new UnreadableId(value);
  }
}

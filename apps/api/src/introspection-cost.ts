import {
  type GraphQLField,
  type GraphQLSchema,
  type GraphQLType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
} from 'graphql';

/** Fields of introspection, each with how many objects it holds in this schema on the average. */
type Holds = Record<string, number>;

const known = new WeakMap<GraphQLSchema, Holds>();

/** How many objects a field of introspection stands for: a list for its average, the asking for one type for the widest. Null: nothing is known of it. */
export function introspected(schema: GraphQLSchema, parent: string, field: string): number | null {
  if (!parent.startsWith('__') && field !== '__type') return null;
  let holds = known.get(schema);
  if (!holds) known.set(schema, (holds = count(schema)));
  return holds[field === '__type' ? field : `${parent}.${field}`] ?? null;
}

/** `ofType` unwraps what is a list or not null: at most three times, so it is no level of its own, and every tool asks for more of them than there are. */
export const isWrapping = ({ name }: GraphQLField<unknown, unknown>, parent: string): boolean =>
  parent === '__Type' && name === 'ofType';

function count(schema: GraphQLSchema): Holds {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const widths = withFields.map((type) => Object.keys(type.getFields()).length);
  const fields = sum(widths);
  const ofFields = withFields.flatMap((type) => Object.values(type.getFields()));
  const ofArgs = ofFields.flatMap((field) => field.args);
  const args = ofArgs.length;
  const ofInputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const inputs = ofInputs.length;
  const named = [...ofFields, ...ofArgs, ...ofInputs];
  const wrappings = sum(named.map(({ type }) => wrappingsOf(type)));
  const values = sum(types.map((type) => (isEnumType(type) ? type.getValues().length : 0)));
  const possible = sum(types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0)));
  const directives = schema.getDirectives();
  const perType = fields / types.length;
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Directive.args': 2,
    '__Type.fields': perType,
    '__Type.inputFields': inputs / types.length,
    '__Type.enumValues': values / types.length,
    '__Type.possibleTypes': possible / types.length,
    '__Type.interfaces': 1,
    '__Type.ofType': wrappings / (wrappings + named.length),
    '__Field.args': args / fields,
    __type: Math.max(...widths) / perType,
  };
}

const wrappingsOf = (type: GraphQLType): number => (isWrappingType(type) ? 1 + wrappingsOf(type.ofType) : 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

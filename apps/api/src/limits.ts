import { defineErrors, MAX_PAGE } from '@app/kernel';
import { introspected, isWrapping } from './introspection-cost';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';

export const MAX_TOKENS = 4_000;
/** Fields and fragments with every fragment spelled out; the largest document of the console has a few hundred. */
export const MAX_SELECTIONS = 10_000;
export const MAX_DEPTH = 14;
export const MAX_ALIASES = 60;
export const MAX_COST = 40_000;
const PAGE = 25;
/** What a list without a page is taken to hold; the figures of a report are more, most lists are fewer. A field may say better: `@Extensions({ holds })`. */
const LIST = 25;

export const LimitError = defineErrors({
  QUERY_TOO_DEEP: { vi: 'Truy vấn lồng quá {max} tầng.', en: 'The query is nested deeper than {max} levels.' },
  TOO_MANY_SELECTIONS: {
    vi: 'Truy vấn có quá {max} trường khi trải hết các fragment.',
    en: 'The query has more than {max} fields with its fragments spelled out.',
  },
  TOO_MANY_ALIASES: { vi: 'Truy vấn dùng quá {max} bí danh.', en: 'The query uses more than {max} aliases.' },
  QUERY_TOO_COSTLY: {
    vi: 'Truy vấn quá nặng ({cost}, tối đa {max}). Hãy giảm "first" hoặc bớt trường lồng nhau.',
    en: 'The query is too costly ({cost}, at most {max}). Lower "first" or select fewer nested fields.',
  },
  ANSWER_TOO_LARGE: {
    vi: 'Kết quả lớn hơn {megabytes} MB. Hãy giảm "first" hoặc chọn ít trường hơn.',
    en: 'The answer is larger than {megabytes} MB. Lower "first" or select fewer fields.',
  },
  PAGE_TOO_LARGE_HERE: { vi: 'Trường {field}: "first" tối đa {max}.', en: 'Field {field}: "first" is at most {max}.' },
});

interface Walk {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  aliases: number;
  visited: number;
}

/**
 * Cost of an operation with its variables: one per object, multiplied by the page asked for or by what a list is taken to hold. Throws when depth, aliases,
 * selections, page size or cost pass their limits. Cycles of fragments are refused by validation before this runs.
 */
export function measure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: FragmentDefinitionNode[],
  variables: Record<string, unknown>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const walk: Walk = {
    schema,
    fragments: new Map(fragments.map((one) => [one.name.value, one])),
    variables: { ...defaultsOf(operation), ...variables },
    aliases: 0,
    visited: 0,
  };
  const cost = Math.ceil(costOf(operation.selectionSet, root.name, 1, walk));
  if (cost > MAX_COST) throw LimitError.QUERY_TOO_COSTLY({ cost, max: MAX_COST });
  return cost;
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

function costOf(selections: SelectionSetNode, typeName: string, depth: number, walk: Walk): number {
  if (depth > MAX_DEPTH) throw LimitError.QUERY_TOO_DEEP({ max: MAX_DEPTH });
  let cost = 0;
  for (const selection of selections.selections) {
    // Fragments that spread each other double with every level and cost nothing: what is walked through is counted.
    if (++walk.visited > MAX_SELECTIONS) throw LimitError.TOO_MANY_SELECTIONS({ max: MAX_SELECTIONS });
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, typeName, depth, walk);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      cost += costOf(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, depth, walk);
    } else {
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment) cost += costOf(fragment.selectionSet, fragment.typeCondition.name.value, depth, walk);
    }
    if (cost > MAX_COST) throw LimitError.QUERY_TOO_COSTLY({ cost, max: MAX_COST });
  }
  return cost;
}

function costOfField(node: FieldNode, typeName: string, depth: number, walk: Walk): number {
  if (node.alias && ++walk.aliases > MAX_ALIASES) throw LimitError.TOO_MANY_ALIASES({ max: MAX_ALIASES });
  const type = walk.schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? fieldOf(type, node.name.value) : undefined;
  if (!field) return 0;
  const target = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(target)) return 0;
  const each = costOf(node.selectionSet, target.name, depth + (isWrapping(field, typeName) ? 0 : 1), walk);
  const told = introspected(walk.schema, typeName, field.name);
  if (told !== null) return told * (1 + each);
  if (isWholeList(field, typeName)) return (asked(field, node, walk) ?? holds(field)) * (1 + each);
  return 1 + pageOf(field, node, walk) * each;
}

const fieldOf = (
  type: GraphQLObjectType | GraphQLInterfaceType,
  name: string,
): GraphQLField<unknown, unknown> | undefined =>
  type.getFields()[name] ?? [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);

/** Things asked for by their ids are as many as the ids. */
function asked(field: GraphQLField<unknown, unknown>, node: FieldNode, walk: Walk): number | null {
  if (!field.args.some(({ name }) => name === 'ids')) return null;
  const { ids } = argumentsOf(field, node, walk);
  return Array.isArray(ids) ? ids.length : null;
}

const holds = ({ extensions }: GraphQLField<unknown, unknown>): number =>
  typeof extensions.holds === 'number' ? extensions.holds : LIST;

/** A list that comes whole. The edges of a connection are not one: the connection was multiplied by its page already. */
const isWholeList = ({ type }: GraphQLField<unknown, unknown>, parent: string): boolean =>
  isListType(getNullableType(type)) && !parent.endsWith('Connection');

/** Literals and variables alike: the arguments are coerced as the execution would do it. None where they do not fit, for it refuses them. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variables }: Walk,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, walk: Walk): number {
  if (!field.args.some((argument) => argument.name === 'first')) return 1;
  const { first } = argumentsOf(field, node, walk);
  if (typeof first !== 'number') return PAGE;
  if (first > MAX_PAGE) throw LimitError.PAGE_TOO_LARGE_HERE({ field: field.name, max: MAX_PAGE });
  return Math.max(first, 1);
}

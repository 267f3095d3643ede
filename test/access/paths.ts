import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** A field by which an answer leads from one thing to another. */
export interface Path {
  /** `Parent.field`; of a union `Parent.field on Member`, a path for each. */
  name: string;
  parent: string;
  field: string;
  /** Name of the type at which it arrives, pages unwrapped; null for a bare id. */
  target: string | null;
}

/**
 * Every field of the schema that leads to another thing: to a type that has an id, to one from which such a type can be reached, or to a
 * bare id. What has no id and leads nowhere is a value: it belongs to the thing that shows it. Operations have lines of their own.
 */
export function pathsOf(schema: GraphQLSchema): Path[] {
  const types = objectsOf(schema);
  const leading = typesThatLead(schema, types);
  return types.flatMap((parent) =>
    Object.values(parent.getFields()).flatMap(({ name: field, type }): Path[] => {
      const name = `${parent.name}.${field}`;
      const named = getNamedType(type);
      // What is behind a Node is asked for as `node` asks for it, and has the lines of that.
      if (named.name === 'Node') return [];
      if (named.name === 'ID') return field === 'id' ? [] : [{ name, parent: parent.name, field, target: null }];
      return arrivalsOf(schema, named)
        .filter((target) => leading.has(target.name))
        .map((target) => ({
          name: isAbstractType(named) ? `${name} on ${target.name}` : name,
          parent: parent.name,
          field,
          target: target.name,
        }));
    }),
  );
}

/** A thing of its own: it may be asked for by its id. */
const hasId = (type: GraphQLObjectType): boolean => 'id' in type.getFields();

function objectsOf(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type) && !isPage(type) && !isEdge(type));
}

/** Grows from the types that have an id to those that hold one of them. */
function typesThatLead(schema: GraphQLSchema, types: GraphQLObjectType[]): Set<string> {
  const leading = new Set(types.filter(hasId).map(({ name }) => name));
  const leads = (type: GraphQLObjectType) =>
    Object.values(type.getFields()).some(({ type: field }) => {
      const named = getNamedType(field);
      return named.name === 'ID' || arrivalsOf(schema, named).some(({ name }) => leading.has(name));
    });
  for (let size = -1; size !== leading.size;) {
    size = leading.size;
    for (const type of types) if (leads(type)) leading.add(type.name);
  }
  return leading;
}

/** The types behind a field: behind a page that of its lines, behind a union each of its members. */
function arrivalsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  if (!isObjectType(type)) return [];
  const within = isPage(type) ? 'edges' : isEdge(type) ? 'node' : null;
  return within === null ? [type] : arrivalsOf(schema, getNamedType(type.getFields()[within]!.type));
}

const isPage = (type: GraphQLObjectType): boolean => has(type, 'edges', 'pageInfo');
const isEdge = (type: GraphQLObjectType): boolean => has(type, 'cursor', 'node');
const has = (type: GraphQLObjectType, ...fields: string[]): boolean =>
  fields.every((field) => field in type.getFields());

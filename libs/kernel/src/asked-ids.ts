import { TypeMetadataStorage } from '@nestjs/graphql';
import { getNamedType, GraphQLID, type GraphQLInputType, type GraphQLSchema, isInputObjectType } from 'graphql';
import { referenceOfArgument, REFERENCES } from './references';

/** An id that an operation takes: `input.links.directiveId` of `registerDirective` names a `Directive`. */
export interface AskedId {
  operation: string;
  path: string;
  /** Type of the schema that the id must name, `any` for several; null where nobody declared it. */
  type: string | null;
}

interface Part {
  type: GraphQLInputType;
  path: string;
  /** What the place itself is declared to name. */
  named: string | null;
}

/** Every id in the arguments and inputs of every operation, nested ones too. For a schema that was just built from the resolvers. */
export function askedIds(schema: GraphQLSchema): AskedId[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  return roots.flatMap(({ name: operation, args }) =>
    args.flatMap(({ name, type }) =>
      idsIn({ type, path: name, named: namedByArgument(operation, name) }).map((id) => ({ operation, ...id })),
    ),
  );
}

function idsIn({ type, path, named }: Part, within: readonly string[] = []): Omit<AskedId, 'operation'>[] {
  const part = getNamedType(type);
  if (part === GraphQLID) return [{ path, type: named }];
  if (!isInputObjectType(part) || within.includes(part.name)) return [];
  return Object.values(part.getFields()).flatMap(({ name, type: inner, extensions }) =>
    idsIn({ type: inner, path: `${path}.${name}`, named: textOf(extensions[REFERENCES]) }, [...within, part.name]),
  );
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An argument is declared by itself, or as a property of a class of arguments. */
function namedByArgument(operation: string, name: string): string | null {
  const handler = [...TypeMetadataStorage.getQueriesMetadata(), ...TypeMetadataStorage.getMutationsMetadata()].find(
    ({ schemaName }) => schemaName === operation,
  );
  if (!handler) return null;
  const declared = handler.methodArgs?.flatMap((arg) =>
    arg.kind === 'args'
      ? propertiesOf(arg.typeFn() as object).flatMap((property) =>
          property.schemaName === name ? [textOf(property.extensions?.[REFERENCES])] : [],
        )
      : [],
  );
  return declared?.find((type) => type !== null) ?? referenceOfArgument(handler.target, handler.methodName, name);
}

/** Of a class of arguments and of the classes above it. */
function propertiesOf(target: object | null) {
  const known = TypeMetadataStorage.getArgumentsMetadata();
  const properties = [];
  for (let at = target; at; at = Object.getPrototypeOf(at) as object | null)
    properties.push(...(known.find((item) => item.target === at)?.properties ?? []));
  return properties;
}

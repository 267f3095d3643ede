import type { GraphQLFactory } from '@nestjs/graphql';
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

type Resolve = (...given: unknown[]) => unknown;
/** Functions that lead into a container, by type and field. */
type Resolvers = Record<string, Record<string, Resolve>>;
type Build = GraphQLFactory['generateSchema'];

/**
 * The schema is the same at each start but for the functions that lead into the container. The first start of a process builds it whole, as production does;
 * later ones put the new container's functions in the places of those of one that is closed. Building it anew was half of what a start costs.
 */
export class SchemaBuiltOnce {
  /** Of APIs that are closed. Whoever starts beside one that is not builds another. */
  private readonly free: GraphQLSchema[] = [];

  /** For the API to which this factory belongs; what is returned gives its schema back. */
  serve(factory: GraphQLFactory): () => void {
    const build = factory.generateSchema.bind(factory);
    let schema: GraphQLSchema | undefined;
    const again: Build = async (options) => {
      const known = this.free.pop();
      if (known) rewire(known, resolversOf(factory));
      schema = known ?? (await build(options));
      return schema;
    };
    Object.assign(factory, { generateSchema: again });
    return () => {
      if (schema) this.free.push(schema);
      schema = undefined;
    };
  }
}

/** Nest keeps them to itself: none of its public ways leads to them. */
function resolversOf(factory: GraphQLFactory): Resolvers {
  const { resolversExplorerService } = factory as unknown as { resolversExplorerService: { explore: () => Resolvers } };
  return resolversExplorerService.explore();
}

function rewire(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) rewireFields(type, resolvers);
}

function rewireFields(type: GraphQLObjectType, resolvers: Resolvers): void {
  const sources = [type, ...type.getInterfaces()].flatMap(({ name }): Resolvers[string][] =>
    resolvers[name] ? [resolvers[name]] : [],
  );
  for (const field of Object.values(type.getFields())) {
    // What leads nowhere reads a property, in every container alike.
    if (!field.resolve?.name.startsWith(BOUND)) continue;
    const source = sources.find((fields) => fields[field.name]);
    if (!source) throw new Error(`${type.name}.${field.name} leads into a container that is closed`);
    field.resolve = source[field.name]!.bind(source);
  }
}

/** As graphql-tools names what it puts into a schema. */
const BOUND = 'bound ';

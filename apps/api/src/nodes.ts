import type { NodeSources } from '@app/kernel';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { GraphQLObjectType, type GraphQLSchema, isInterfaceType } from 'graphql';

/** Types whose things a source finds by their ids are nodes, without saying so themselves. */
export function withNodes(schema: GraphQLSchema, sources: NodeSources): GraphQLSchema {
  const node = schema.getType('Node');
  const names = new Set(sources.types().map((type) => TypeMetadataStorage.getObjectTypeMetadataByTarget(type)?.name));
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) => {
      if (!isInterfaceType(node) || !names.has(type.name)) return undefined;
      const config = type.toConfig();
      return new GraphQLObjectType({ ...config, interfaces: [...config.interfaces, node] });
    },
  });
}

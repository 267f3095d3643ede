import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLEnumType, type GraphQLSchema } from 'graphql';

const constantCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

/** GraphQL's own convention for enum values, whatever the members are called in TypeScript. */
export function withConstantCaseEnums(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ENUM_TYPE]: (type) => {
      const config = type.toConfig();
      const values = Object.entries(config.values).map(([name, value]) => [constantCase(name), value] as const);
      return new GraphQLEnumType({ ...config, values: Object.fromEntries(values) });
    },
  });
}

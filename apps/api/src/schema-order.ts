import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { OpenKind } from '@app/kernel';
import { GraphQLEnumType, type GraphQLSchema, isEnumType, lexicographicSortSchema } from 'graphql';

/** By name, so that differences are small; the values of an enum as the code declares them: that is the order in which people read them. */
export const inOrder = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(lexicographicSortSchema(schema), {
    [MapperKind.ENUM_TYPE]: (sorted) => {
      const declared = schema.getType(sorted.name);
      // Whoever comes first declares first in an open kind: there the name decides.
      if (!isEnumType(declared) || OpenKind.isOpen(sorted.name)) return sorted;
      return new GraphQLEnumType({ ...sorted.toConfig(), values: declared.toConfig().values });
    },
  });

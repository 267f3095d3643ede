// Made from workplaces.graphql by npm run console:documents; change that file.
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type WorkplacesQueryVariables = Record<string, never>;

export type WorkplacesQuery = {
  viewer: {
    roles: Array<{
      id: string;
      organisation: { id: string; name: string; actsFor: { id: string; name: string } | null };
    }>;
  } | null;
};

export const WORKPLACES: TrustedDocument<WorkplacesQuery, WorkplacesQueryVariables> = trusted({
  operation: 'query',
  name: 'Workplaces',
  field: 'viewer',
  hash: 'd2b9ca9e9ffc576c893f81ceb6ccbbd6cedf3ab72cd999f836eac79e2b885207',
});

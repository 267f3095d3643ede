// Made from workplaces.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type WorkplacesQueryVariables = Record<string, never>;

export type WorkplacesQuery = {
  viewer: {
    roles: Array<{
      id: string;
      organisation: {
        id: string;
        name: string;
        line: Types.ReportingLine;
        actsFor: { id: string; name: string; line: Types.ReportingLine } | null;
      };
    }>;
  } | null;
};

export const WORKPLACES: TrustedDocument<WorkplacesQuery, WorkplacesQueryVariables> = trusted({
  operation: 'query',
  name: 'Workplaces',
  field: 'viewer',
  hash: '1a179a9567b6e6385fb4955004a3775d537b75a1ba7aa88e1553cb7d77070d80',
});

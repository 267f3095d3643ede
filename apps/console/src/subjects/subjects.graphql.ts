// Made from subjects.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type StatementFields = {
  id: string;
  year: number;
  communities: number | null;
  clans: number | null;
  families: number | null;
  citizens: number | null;
  source: string;
  version: number;
  organisation: { id: string; name: string };
};

export type SubjectCountsQueryVariables = {
  unitId?: string | null;
  year?: number | null;
};

export type SubjectCountsQuery = {
  subjectCounts: Array<{
    isWhole: boolean;
    communities: number;
    clans: number;
    families: number;
    citizens: number;
    statedCommunities: number | null;
    statedClans: number | null;
    statedFamilies: number | null;
    statedCitizens: number | null;
    statements: number;
    unit: { id: string; name: string; parent: { id: string; name: string } | null };
    stated: Array<StatementFields>;
  }>;
};

export type WorkplaceOfficesQueryVariables = {
  rights: Array<string>;
};

export type WorkplaceOfficesQuery = {
  viewer: {
    roles: Array<{
      id: string;
      organisation: {
        id: string;
        name: string;
        isOfficeOfCommune: boolean;
        rights: Array<string>;
        administrativeUnit: { id: string };
      };
    }>;
  } | null;
};

export type StateSubjectsMutationVariables = {
  input: Types.StateSubjectsInput;
};

export type StateSubjectsMutation = { stateSubjects: StatementFields };

export type AmendStatementMutationVariables = {
  input: Types.AmendStatementInput;
};

export type AmendStatementMutation = { amendStatement: StatementFields };

export type CommunitiesNamedQueryVariables = {
  search?: string | null;
};

export type CommunitiesNamedQuery = {
  communities: { edges: Array<{ node: { id: string; kind: Types.CommunityKind; name: string } }> };
};

export const SUBJECT_COUNTS: TrustedDocument<SubjectCountsQuery, SubjectCountsQueryVariables> = trusted({
  operation: 'query',
  name: 'SubjectCounts',
  field: 'subjectCounts',
  hash: 'a58bb9586436de580719035e11071f8cc6a5a8b25818873bf976c8115b12860f',
});

export const WORKPLACE_OFFICES: TrustedDocument<WorkplaceOfficesQuery, WorkplaceOfficesQueryVariables> = trusted({
  operation: 'query',
  name: 'WorkplaceOffices',
  field: 'viewer',
  hash: '17a38a2bca203b51adc9bee43661f873c19eedc3b08d26f975a64c16d3ebfa0c',
});

export const STATE_SUBJECTS: TrustedDocument<StateSubjectsMutation, StateSubjectsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'StateSubjects',
  field: 'stateSubjects',
  hash: 'a9106e05849aa8861f36ba05aa96c92d2630e81066473d4d171b255866c83557',
  input: ['citizens', 'clans', 'communities', 'families', 'organisationId', 'source', 'year'],
});

export const AMEND_STATEMENT: TrustedDocument<AmendStatementMutation, AmendStatementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendStatement',
  field: 'amendStatement',
  hash: '5e5e4f4fcefd865685e6dafdf81d1c64b082ab7dd0f2951aad60332aedc11349',
  input: ['citizens', 'clans', 'communities', 'families', 'id', 'source', 'version'],
});

export const COMMUNITIES_NAMED: TrustedDocument<CommunitiesNamedQuery, CommunitiesNamedQueryVariables> = trusted({
  operation: 'query',
  name: 'CommunitiesNamed',
  field: 'communities',
  hash: '89ee317aebdaa42e28458b78383af054e375f81435e16ee4e1c9214f948ed691',
});

// Made from resultStatements.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { SubjectKind, SubjectResultStatementSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type ResultStatement = {
  id: string;
  version: number;
  year: number;
  kind: Types.SubjectKind;
  registered: number | null;
  assessed: number | null;
  met: number | null;
  source: string;
  byReason: string | null;
  withdrawnOn: string | null;
  withdrawalReason: string | null;
  canState: boolean;
  isOwn: boolean;
  set: { id: string; subject: Types.CriteriaSubject; level: number | null; title: { vi: string; en: string } };
  unit: { id: string; name: string };
  statedBy: { id: string; name: string } | null;
  organisation: { id: string; name: string };
};

export type ResultStatementsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  unitId?: string | null;
  setId?: string | null;
  kind?: Types.SubjectKind | null;
  year?: number | null;
  isWithdrawn?: boolean | null;
  sort?: Types.SubjectResultStatementSort | null;
  descending?: boolean | null;
};

export type ResultStatementsQuery = {
  subjectResultStatements: {
    totalCount?: number;
    edges: Array<{ node: ResultStatement }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ResultStatementQueryVariables = {
  id: string;
};

export type ResultStatementQuery = { subjectResultStatement: ResultStatement };

export type ResultStatementByIdQueryVariables = {
  ids: Array<string>;
};

export type ResultStatementByIdQuery = { nodes: Array<ResultStatement | Record<PropertyKey, never> | null> };

export type SetsOfSubjectsQueryVariables = Record<string, never>;

export type SetsOfSubjectsQuery = {
  criteriaSets: {
    edges: Array<{
      node: {
        id: string;
        code: string;
        subject: Types.CriteriaSubject;
        level: number | null;
        title: { vi: string; en: string };
      };
    }>;
  };
};

export type StatedTotalsQueryVariables = {
  year: number;
  setId: string;
  unitId?: string | null;
};

export type StatedTotalsQuery = {
  statedResults: Array<{
    isWhole: boolean;
    unit: { id: string; name: string; parent: { id: string; name: string } | null };
    stated: {
      communes: number;
      alsoListed: number;
      registered: number | null;
      assessed: number | null;
      met: number | null;
      notMet: number | null;
      isWithheld: boolean;
    } | null;
  }>;
};

export type StateSubjectResultsMutationVariables = {
  input: Types.StateSubjectResultsInput;
};

export type StateSubjectResultsMutation = { stateSubjectResults: ResultStatement };

export type AmendResultStatementMutationVariables = {
  input: Types.AmendResultStatementInput;
};

export type AmendResultStatementMutation = { amendResultStatement: ResultStatement };

export type WithdrawResultStatementMutationVariables = {
  input: Types.WithdrawResultStatementInput;
};

export type WithdrawResultStatementMutation = { withdrawResultStatement: ResultStatement };

export type StatementOfficesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
};

export type StatementOfficesQuery = {
  resultStatementOffices: {
    totalCount?: number;
    edges: Array<{ node: StatementOffice }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type StatementOffice = { id: string; name: string; parent: { id: string; name: string } | null };

export type StatementOfficesByIdsQueryVariables = {
  ids: Array<string>;
};

export type StatementOfficesByIdsQuery = { resultStatementOffices: { edges: Array<{ node: StatementOffice }> } };

export const RESULT_STATEMENTS: TrustedDocument<ResultStatementsQuery, ResultStatementsQueryVariables> = trusted({
  operation: 'query',
  name: 'ResultStatements',
  field: 'subjectResultStatements',
  hash: '8a04d23c348d08a103e8a9d587f7cffa29679cf3a5e6e708c7c0a9abac320d34',
  takes: ['unitId', 'setId', 'kind', 'year', 'isWithdrawn'],
  words: { kind: SubjectKind, sort: SubjectResultStatementSort },
});

export const RESULT_STATEMENT: TrustedDocument<ResultStatementQuery, ResultStatementQueryVariables> = trusted({
  operation: 'query',
  name: 'ResultStatement',
  field: 'subjectResultStatement',
  hash: '0098655f94f44292628adc2cd92092f2bf45384449788724c44e11106fc5a576',
});

export const RESULT_STATEMENT_BY_ID: TrustedDocument<ResultStatementByIdQuery, ResultStatementByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'ResultStatementById',
    field: 'nodes',
    hash: '117a3e6e097af30fa80ec54d1995db3c66bba056906f3b276695fd552b3ec592',
  });

export const SETS_OF_SUBJECTS: TrustedDocument<SetsOfSubjectsQuery, SetsOfSubjectsQueryVariables> = trusted({
  operation: 'query',
  name: 'SetsOfSubjects',
  field: 'criteriaSets',
  hash: 'f30c46c6da1ac5dd553e0d7c0f2db64a862abc5244c484ada478b60b4cdb49be',
});

export const STATED_TOTALS: TrustedDocument<StatedTotalsQuery, StatedTotalsQueryVariables> = trusted({
  operation: 'query',
  name: 'StatedTotals',
  field: 'statedResults',
  hash: '6a76d5ebb981c5d327779f14206d12f32a18d8ac8c7d7ed129c3d05b56eca6e2',
});

export const STATE_SUBJECT_RESULTS: TrustedDocument<StateSubjectResultsMutation, StateSubjectResultsMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'StateSubjectResults',
    field: 'stateSubjectResults',
    hash: '5a3dc6ef5b4c3f26628484675950c1c7c03655ae52c311ef225b33b2e28924b3',
    input: ['assessed', 'byReason', 'met', 'organisationId', 'registered', 'setId', 'source', 'year'],
  });

export const AMEND_RESULT_STATEMENT: TrustedDocument<
  AmendResultStatementMutation,
  AmendResultStatementMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'AmendResultStatement',
  field: 'amendResultStatement',
  hash: '6b7bfd22dd4f21d11bccc13715e57d199489c359be8dda1e02eee4e1574dac26',
  input: ['assessed', 'byReason', 'id', 'met', 'registered', 'source', 'version'],
});

export const WITHDRAW_RESULT_STATEMENT: TrustedDocument<
  WithdrawResultStatementMutation,
  WithdrawResultStatementMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'WithdrawResultStatement',
  field: 'withdrawResultStatement',
  hash: '5f4b43df1048080a03d81d5d73eb197d6ded24ebdbde478c21319f4e16a35645',
  input: ['id', 'reason', 'version'],
});

export const STATEMENT_OFFICES: TrustedDocument<StatementOfficesQuery, StatementOfficesQueryVariables> = trusted({
  operation: 'query',
  name: 'StatementOffices',
  field: 'resultStatementOffices',
  hash: '696d70b5f561b8917b15faba8bd2829550a9555ae9f7235e96feaa303b6a8e92',
  takes: ['search'],
});

export const STATEMENT_OFFICES_BY_IDS: TrustedDocument<
  StatementOfficesByIdsQuery,
  StatementOfficesByIdsQueryVariables
> = trusted({
  operation: 'query',
  name: 'StatementOfficesByIds',
  field: 'resultStatementOffices',
  hash: 'f718f103c40bbebc028bdc66689afd13bab7d975e1a29a534d9830efc45a7840',
});

// Made from clusters.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { ClusterSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type ClusterRow = {
  id: string;
  kind: Types.ClusterKind;
  name: string;
  year: number;
  state: Types.ClusterState;
  scoringDueOn: string;
  isOpen: boolean;
  organisation: { id: string; name: string; rights: Array<string> };
};

export type ClusterSeat = {
  id: string;
  position: number;
  duty: Types.ClusterDuty | null;
  joinedOn: string;
  signedAt: string | null;
  organisation: { id: string; name: string; rights: Array<string> };
};

export type Cluster = {
  version: number;
  criteriaCode: string | null;
  returnReason: string | null;
  scoresGiven: number;
  items: Array<{ name: string; maximum: number }>;
  directive: { id: string; code: string | null; subject: string } | null;
  members: Array<ClusterSeat>;
  standings: Array<{
    memberId: string;
    own: number | null;
    average: number | null;
    givers: number;
    place: number | null;
    organisation: { id: string; name: string };
  }> | null;
  givenScores: Array<{ byId: string; ofId: string; points: Array<number> }>;
} & ClusterRow;

export type ClustersQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  sort?: Types.ClusterSort | null;
  descending?: boolean | null;
};

export type ClustersQuery = {
  clusters: {
    totalCount?: number;
    edges: Array<{ node: ClusterRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ClusterQueryVariables = {
  id: string;
};

export type ClusterQuery = { cluster: Cluster | null };

export type ClusterByIdQueryVariables = {
  ids: Array<string>;
};

export type ClusterByIdQuery = { nodes: Array<Cluster | Record<PropertyKey, never> | null> };

export type SetUpClusterMutationVariables = {
  input: Types.SetUpClusterInput;
};

export type SetUpClusterMutation = { setUpCluster: Cluster };

export type SetClusterDutiesMutationVariables = {
  input: Types.SetClusterDutiesInput;
};

export type SetClusterDutiesMutation = { setClusterDuties: Cluster };

export type JoinClusterMutationVariables = {
  input: Types.JoinClusterInput;
};

export type JoinClusterMutation = { joinCluster: Cluster };

export type LeaveClusterMutationVariables = {
  memberId: string;
  version: number;
  reason: string;
};

export type LeaveClusterMutation = { leaveCluster: Cluster };

export type SignCovenantMutationVariables = {
  memberId: string;
};

export type SignCovenantMutation = { signCovenant: Cluster };

export type ScoreMemberMutationVariables = {
  input: Types.ScoreMemberInput;
};

export type ScoreMemberMutation = { scoreMember: Cluster };

export type ProposeRankingMutationVariables = {
  id: string;
  version: number;
};

export type ProposeRankingMutation = { proposeRanking: Cluster };

export type ConfirmRankingMutationVariables = {
  id: string;
  version: number;
};

export type ConfirmRankingMutation = { confirmRanking: Cluster };

export type ReturnRankingMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type ReturnRankingMutation = { returnRanking: Cluster };

export type ClusterCriteriaQueryVariables = {
  id: string;
};

export type ClusterCriteriaQuery = {
  criteriaSet: {
    inForce: {
      content: {
        criteria: Array<{
          code: string;
          maximum: number | null;
          words: { vi: string };
          targets: Array<{
            code: string;
            words: { vi: string };
            measure: { kind: Types.MeasureKind; maximum: number | null };
          }>;
        }>;
      };
    } | null;
  } | null;
};

export const CLUSTERS: TrustedDocument<ClustersQuery, ClustersQueryVariables> = trusted({
  operation: 'query',
  name: 'Clusters',
  field: 'clusters',
  hash: 'f1b0ddacec386d1455c64126a5dacafcabdef342cc24238eb7f1cec0415ac066',
  takes: ['year'],
  words: { sort: ClusterSort },
});

export const CLUSTER: TrustedDocument<ClusterQuery, ClusterQueryVariables> = trusted({
  operation: 'query',
  name: 'Cluster',
  field: 'cluster',
  hash: '8ff5204af558adb6151e74d3dbbe3a94641a148b6ded56adb11e5dd41887ff6e',
});

export const CLUSTER_BY_ID: TrustedDocument<ClusterByIdQuery, ClusterByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'ClusterById',
  field: 'nodes',
  hash: '3ecd5ae08f0b040935cbc6179b9b1aeaa56295d38597ade29000f649be4c3c39',
});

export const SET_UP_CLUSTER: TrustedDocument<SetUpClusterMutation, SetUpClusterMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetUpCluster',
  field: 'setUpCluster',
  hash: 'ba0e1f99bae864855acf2b354a9f3cd21b3724bc86a7e3a601dace64bff5fed6',
  input: [
    'criteriaCode',
    'directiveId',
    'items',
    'kind',
    'memberIds',
    'name',
    'organisationId',
    'previousId',
    'scoringDueOn',
    'year',
  ],
});

export const SET_CLUSTER_DUTIES: TrustedDocument<SetClusterDutiesMutation, SetClusterDutiesMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'SetClusterDuties',
    field: 'setClusterDuties',
    hash: '8875d91215a1e93a24bc854cf7b398fd9ee2dd794cde5e24848105e929971f02',
    input: ['deputyId', 'headId', 'id', 'version'],
  },
);

export const JOIN_CLUSTER: TrustedDocument<JoinClusterMutation, JoinClusterMutationVariables> = trusted({
  operation: 'mutation',
  name: 'JoinCluster',
  field: 'joinCluster',
  hash: '6f5e79eb1da95d3b30201c8d8ea787dd4de2baea5413263f2a64459f35c73dc6',
  input: ['id', 'organisationId', 'version'],
});

export const LEAVE_CLUSTER: TrustedDocument<LeaveClusterMutation, LeaveClusterMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LeaveCluster',
  field: 'leaveCluster',
  hash: 'ac8ee683ecf285158f4a22bbed28bea1ab164332fed9774fa860a12fb4032f30',
});

export const SIGN_COVENANT: TrustedDocument<SignCovenantMutation, SignCovenantMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignCovenant',
  field: 'signCovenant',
  hash: 'f16e89da6115cf48cb7dbba9602feff661db08f8c2df63a6b9166c4d938a095b',
});

export const SCORE_MEMBER: TrustedDocument<ScoreMemberMutation, ScoreMemberMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ScoreMember',
  field: 'scoreMember',
  hash: '65658c0668151da50044c717b3a562202a9a194cffb79ca107c26166a5a69c48',
  input: ['byId', 'ofId', 'points'],
});

export const PROPOSE_RANKING: TrustedDocument<ProposeRankingMutation, ProposeRankingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ProposeRanking',
  field: 'proposeRanking',
  hash: 'c191c2dc1edac9ae8af432577b8652c1bb097cf393cad69cd5ca153ce24163a1',
});

export const CONFIRM_RANKING: TrustedDocument<ConfirmRankingMutation, ConfirmRankingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ConfirmRanking',
  field: 'confirmRanking',
  hash: 'b01236cde726c4db6e93b973df832e4a94a75c1c5a5aaf94bf9f8785d997f12a',
});

export const RETURN_RANKING: TrustedDocument<ReturnRankingMutation, ReturnRankingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReturnRanking',
  field: 'returnRanking',
  hash: 'dc1eaf2e6e5561f69ac57314c84d0c520f7274172adfcb2991998d5e817286d2',
});

export const CLUSTER_CRITERIA: TrustedDocument<ClusterCriteriaQuery, ClusterCriteriaQueryVariables> = trusted({
  operation: 'query',
  name: 'ClusterCriteria',
  field: 'criteriaSet',
  hash: 'f853882a46b2a158446b0f264d96ff8abc073df3af033d8039de8a19143df3b5',
});

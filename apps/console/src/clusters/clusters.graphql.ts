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
  organisation: { id: string; name: string };
};

export type ClusterSeat = {
  id: string;
  position: number;
  duty: Types.ClusterDuty | null;
  joinedOn: string;
  signedAt: string | null;
  organisation: { id: string; name: string };
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

export const CLUSTERS: TrustedDocument<ClustersQuery, ClustersQueryVariables> = trusted({
  operation: 'query',
  name: 'Clusters',
  field: 'clusters',
  hash: '284a46731fd0f665622921bc7503788bc537406c52adf6611f3dea293938cf36',
  takes: ['year'],
  words: { sort: ClusterSort },
});

export const CLUSTER: TrustedDocument<ClusterQuery, ClusterQueryVariables> = trusted({
  operation: 'query',
  name: 'Cluster',
  field: 'cluster',
  hash: '8521385dcf7154852492b4c424a815f8ef2a3ef6530b718a4ba75b1282fca25f',
});

export const CLUSTER_BY_ID: TrustedDocument<ClusterByIdQuery, ClusterByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'ClusterById',
  field: 'nodes',
  hash: '36e48bd3cf63f53e5ec4a89e036f6c2542116a221cf61a596e6f452538a94989',
});

export const SET_UP_CLUSTER: TrustedDocument<SetUpClusterMutation, SetUpClusterMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetUpCluster',
  field: 'setUpCluster',
  hash: '110bb1b48232e662d446bcc5c43318ef8489e015ee1d9ca25fa5cfda1ac4300b',
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
    hash: 'f745f93b8045e9ab0ae9fee9d070c44bfde9551b2eb0e5f65b913e8c096c4c73',
    input: ['deputyId', 'headId', 'id', 'version'],
  },
);

export const JOIN_CLUSTER: TrustedDocument<JoinClusterMutation, JoinClusterMutationVariables> = trusted({
  operation: 'mutation',
  name: 'JoinCluster',
  field: 'joinCluster',
  hash: 'cec96cd37895fa0d170a07099c3b47544c2aaccbb3d58e3f4577febffbec8a22',
  input: ['id', 'organisationId', 'version'],
});

export const LEAVE_CLUSTER: TrustedDocument<LeaveClusterMutation, LeaveClusterMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LeaveCluster',
  field: 'leaveCluster',
  hash: 'b043452946437fe639e8f70b92242d8ce8f1887ac431a733ed33f796d8268210',
});

export const SIGN_COVENANT: TrustedDocument<SignCovenantMutation, SignCovenantMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignCovenant',
  field: 'signCovenant',
  hash: '33fa06f9a13723d4a540e0228b6717062bc44a23a93e58470c34359c54452333',
});

export const SCORE_MEMBER: TrustedDocument<ScoreMemberMutation, ScoreMemberMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ScoreMember',
  field: 'scoreMember',
  hash: '675f9a8f0e937f05db945fa9955a3bff3a1f523037a4928ab69d3dcb9552e3d7',
  input: ['byId', 'ofId', 'points'],
});

export const PROPOSE_RANKING: TrustedDocument<ProposeRankingMutation, ProposeRankingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ProposeRanking',
  field: 'proposeRanking',
  hash: '0aef580ef8b3cc304e15c8e00d7a7b8bebdc09ccfe5a14a1c351df02312e726d',
});

export const CONFIRM_RANKING: TrustedDocument<ConfirmRankingMutation, ConfirmRankingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ConfirmRanking',
  field: 'confirmRanking',
  hash: '82da322d25e76b3aca5c468036668903532a36ca801c0751d8ee48dae9d52777',
});

export const RETURN_RANKING: TrustedDocument<ReturnRankingMutation, ReturnRankingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReturnRanking',
  field: 'returnRanking',
  hash: 'e4384ad10c72fdbd28779c3e7fa6687a4b52f2eb6fde55dc035dd03c0b699143',
});

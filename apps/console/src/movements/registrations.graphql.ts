// Made from registrations.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { MovementRegistrationSort, OrganisationKind, SubjectKind } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type MovementRegistration = {
  id: string;
  version: number;
  kind: Types.SubjectKind;
  registeredOn: string;
  commitment: string | null;
  withdrawnOn: string | null;
  canWithdraw: boolean;
  withdrawalReason: string | null;
  organisation: { id: string; name: string } | null;
  community: { id: string; kind: Types.CommunityKind; name: string } | null;
  clan: { id: string; name: string } | null;
  family: { id: string; code: string | null; head: { name: string } | null } | null;
  citizen: { id: string; name: string; birthYear: number | null } | null;
  by: { id: string; name: string } | null;
  movement: { id: string; name: string } | null;
};

export type MovementRegistrationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  movementId: string;
  kind?: Types.SubjectKind | null;
  isWithdrawn?: boolean | null;
  sort?: Types.MovementRegistrationSort | null;
  descending?: boolean | null;
};

export type MovementRegistrationsQuery = {
  movementRegistrations: {
    totalCount?: number;
    edges: Array<{ node: MovementRegistration }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type MovementCandidatesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  movementId: string;
  search?: string | null;
  kinds?: Array<Types.OrganisationKind> | null;
};

export type MovementCandidatesQuery = {
  movementCandidates: {
    totalCount?: number;
    edges: Array<{ node: { id: string; name: string; kind: Types.OrganisationKind } }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RegistrationCountsQueryVariables = {
  movementId: string;
  unitId?: string | null;
};

export type RegistrationCountsQuery = {
  registrationCounts: Array<{
    isWhole: boolean;
    unit: { id: string; name: string };
    counts: Array<{ kind: Types.SubjectKind; registered: number | null }>;
  }>;
};

export type RegisterOrganisationsMutationVariables = {
  input: Types.RegisterOrganisationsInput;
};

export type RegisterOrganisationsMutation = {
  registerOrganisations: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type RegisterSubjectsMutationVariables = {
  input: Types.RegisterSubjectsInput;
};

export type RegisterSubjectsMutation = {
  registerSubjects: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type RegisterCommunityMutationVariables = {
  input: Types.RegisterCommunityInput;
};

export type RegisterCommunityMutation = {
  registerCommunity: { isWritten: boolean; registered: number; leftOut: number; already: number };
};

export type ImportRegistrationsMutationVariables = {
  input: Types.ImportRegistrationsInput;
};

export type ImportRegistrationsMutation = {
  importRegistrations: {
    isWritten: boolean;
    rows: number;
    faults: Array<{ row: number; field: string | null; code: string; message: string; twinId: string | null }>;
  };
};

export type WithdrawRegistrationMutationVariables = {
  input: Types.WithdrawRegistrationInput;
};

export type WithdrawRegistrationMutation = { withdrawRegistration: MovementRegistration };

export const MOVEMENT_REGISTRATIONS: TrustedDocument<MovementRegistrationsQuery, MovementRegistrationsQueryVariables> =
  trusted({
    operation: 'query',
    name: 'MovementRegistrations',
    field: 'movementRegistrations',
    hash: 'ec03419b45f0cbcdfed6b1d51bbec42031b287bd241d4c3d11aad5d6cffe3a0a',
    takes: ['movementId', 'kind', 'isWithdrawn'],
    words: { kind: SubjectKind, sort: MovementRegistrationSort },
  });

export const MOVEMENT_CANDIDATES: TrustedDocument<MovementCandidatesQuery, MovementCandidatesQueryVariables> = trusted({
  operation: 'query',
  name: 'MovementCandidates',
  field: 'movementCandidates',
  hash: 'a8ca8ecd6fb5ea961131b07ac4cf62cdf7e70dce314519ab8b6222d97818121f',
  takes: ['movementId', 'search', 'kinds'],
  words: { kinds: OrganisationKind },
});

export const REGISTRATION_COUNTS: TrustedDocument<RegistrationCountsQuery, RegistrationCountsQueryVariables> = trusted({
  operation: 'query',
  name: 'RegistrationCounts',
  field: 'registrationCounts',
  hash: 'ed9dc89cb85f5034e27d2df2ebae8839b22d6ea946873fa7a66bf9519e8f599f',
});

export const REGISTER_ORGANISATIONS: TrustedDocument<
  RegisterOrganisationsMutation,
  RegisterOrganisationsMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'RegisterOrganisations',
  field: 'registerOrganisations',
  hash: 'f759859fb3a002f08197907447fdee4e46c8629e022308ca9a44bf131b66abb1',
  input: ['commitment', 'isRehearsal', 'movementId', 'organisationIds'],
});

export const REGISTER_SUBJECTS: TrustedDocument<RegisterSubjectsMutation, RegisterSubjectsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RegisterSubjects',
  field: 'registerSubjects',
  hash: '021baef3e4eef3320e9d462e243e221926aff9b143e8c9d6956ee6263728cf41',
  input: [
    'citizenIds',
    'clanIds',
    'commitment',
    'communityIds',
    'familyIds',
    'isRehearsal',
    'movementId',
    'organisationId',
  ],
});

export const REGISTER_COMMUNITY: TrustedDocument<RegisterCommunityMutation, RegisterCommunityMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RegisterCommunity',
    field: 'registerCommunity',
    hash: '2cdc5eb3f7d7c08736c700a5a79d0163082e26e7442de37577eba7ee7a386464',
    input: ['commitment', 'communityId', 'isRehearsal', 'movementId', 'organisationId'],
  });

export const IMPORT_REGISTRATIONS: TrustedDocument<ImportRegistrationsMutation, ImportRegistrationsMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ImportRegistrations',
    field: 'importRegistrations',
    hash: 'f6ff22d5d691071b929756c66f84414481255601afb198feb010fa270b448103',
    input: ['commitment', 'isRehearsal', 'kind', 'movementId', 'organisationId', 'rows'],
  });

export const WITHDRAW_REGISTRATION: TrustedDocument<
  WithdrawRegistrationMutation,
  WithdrawRegistrationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'WithdrawRegistration',
  field: 'withdrawRegistration',
  hash: '1868ad5966a28a2919ea97bbf0001cc584c384cf5a0dd70a276f6258b0fa9621',
  input: ['id', 'reason', 'version'],
});

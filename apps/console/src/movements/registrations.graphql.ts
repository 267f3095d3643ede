// Made from registrations.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { OrganisationKind } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type MovementRegistration = {
  id: string;
  version: number;
  kind: Types.ParticipantKind;
  registeredOn: string;
  commitment: string | null;
  withdrawnOn: string | null;
  withdrawalReason: string | null;
  organisation: { id: string; name: string } | null;
  by: { id: string; name: string } | null;
  movement: { id: string; name: string } | null;
};

export type MovementRegistrationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  movementId: string;
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
    counts: Array<{ kind: Types.ParticipantKind; registered: number }>;
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

export type WithdrawRegistrationMutationVariables = {
  input: Types.WithdrawRegistrationInput;
};

export type WithdrawRegistrationMutation = { withdrawRegistration: MovementRegistration };

export const MOVEMENT_REGISTRATIONS: TrustedDocument<MovementRegistrationsQuery, MovementRegistrationsQueryVariables> =
  trusted({
    operation: 'query',
    name: 'MovementRegistrations',
    field: 'movementRegistrations',
    hash: 'c6c05e98cf3e36df6715fbb1b6919dd6241f82befa0fd1011619c9f6847e8ca3',
    takes: ['movementId', 'isWithdrawn'],
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

export const WITHDRAW_REGISTRATION: TrustedDocument<
  WithdrawRegistrationMutation,
  WithdrawRegistrationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'WithdrawRegistration',
  field: 'withdrawRegistration',
  hash: '20079f5c21684638eb3186348f98f8892e7b7cb5a59906139be401a44d74ea55',
  input: ['id', 'reason', 'version'],
});

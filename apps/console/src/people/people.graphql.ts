// Made from people.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type PersonFields = {
  id: string;
  name: string;
  email: string | null;
  isDemo: boolean;
  isDisabled: boolean;
  version: number;
  roles: Array<{
    id: string;
    role: Types.Role;
    validFrom: string;
    validTo: string | null;
    organisation: { id: string; name: string };
  }>;
};

export type PeopleQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
  organisationId?: string | null;
};

export type PeopleQuery = {
  people: {
    totalCount?: number;
    edges: Array<{ node: PersonFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CreatePersonMutationVariables = {
  input: Types.CreatePersonInput;
};

export type CreatePersonMutation = { createPerson: PersonFields };

export type AssignRoleMutationVariables = {
  input: Types.AssignRoleInput;
};

export type AssignRoleMutation = { assignRole: PersonFields };

export type EndRoleMutationVariables = {
  id: string;
  lastDay: string;
};

export type EndRoleMutation = { endRole: PersonFields };

export type IssueSignInLinkMutationVariables = {
  personId: string;
};

export type IssueSignInLinkMutation = { issueSignInLink: { url: string; expiresAt: string } };

export const PEOPLE: TrustedDocument<PeopleQuery, PeopleQueryVariables> = trusted({
  operation: 'query',
  name: 'People',
  field: 'people',
  hash: '27a148b5736e0180336367c14f2fc364cae8cb1f78e52231b87eb784359e87c9',
});

export const CREATE_PERSON: TrustedDocument<CreatePersonMutation, CreatePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CreatePerson',
  field: 'createPerson',
  hash: 'c9d18712575ac65fba226dfc22f76cec920d5db633e920cf7a8b91c2eb3d1403',
  input: ['email', 'name', 'organisationId', 'role', 'validFrom'],
});

export const ASSIGN_ROLE: TrustedDocument<AssignRoleMutation, AssignRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AssignRole',
  field: 'assignRole',
  hash: '18348aa6368c5cfb5c65d95a92dcca16a234a216e5b0cc0f8d7b0a09fcc46895',
  input: ['organisationId', 'personId', 'role', 'validFrom', 'validTo'],
});

export const END_ROLE: TrustedDocument<EndRoleMutation, EndRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndRole',
  field: 'endRole',
  hash: 'ddb8772f6d9af9d2f4eb0112dbdbf1526147408b1ea4cfba44c087d6c25a46c7',
});

export const ISSUE_SIGN_IN_LINK: TrustedDocument<IssueSignInLinkMutation, IssueSignInLinkMutationVariables> = trusted({
  operation: 'mutation',
  name: 'IssueSignInLink',
  field: 'issueSignInLink',
  hash: 'b103c4f164f13c1a148bd8954ffd92502692385af6d4151827fcff41efc5f19b',
});

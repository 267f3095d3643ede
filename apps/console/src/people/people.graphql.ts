// Made from people.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Person = {
  id: string;
  name: string;
  email: string | null;
  isDemo: boolean;
  isDisabled: boolean;
  version: number;
  roles: Array<RoleAssignment>;
};

export type RoleAssignment = {
  id: string;
  role: Types.Role;
  validFrom: string;
  validTo: string | null;
  organisation: { id: string; name: string };
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
    edges: Array<{ node: Person }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CreatePersonMutationVariables = {
  input: Types.CreatePersonInput;
};

export type CreatePersonMutation = { createPerson: Person };

export type AssignRoleMutationVariables = {
  input: Types.AssignRoleInput;
};

export type AssignRoleMutation = { assignRole: Person };

export type EndRoleMutationVariables = {
  id: string;
  lastDay: string;
};

export type EndRoleMutation = { endRole: Person };

export type IssueSignInLinkMutationVariables = {
  personId: string;
};

export type IssueSignInLinkMutation = { issueSignInLink: { url: string; expiresAt: string } };

export const PEOPLE: TrustedDocument<PeopleQuery, PeopleQueryVariables> = trusted({
  operation: 'query',
  name: 'People',
  field: 'people',
  hash: '09b8802ebe2498c6f06959ef659730a66bffb93aed368c705333e0885279b758',
});

export const CREATE_PERSON: TrustedDocument<CreatePersonMutation, CreatePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CreatePerson',
  field: 'createPerson',
  hash: '802d697baf67c3c1cb0759524f129ec25945c5b56b8da955adf4e9ec8969ce29',
  input: ['email', 'name', 'organisationId', 'role', 'validFrom'],
});

export const ASSIGN_ROLE: TrustedDocument<AssignRoleMutation, AssignRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AssignRole',
  field: 'assignRole',
  hash: 'd8a109b515f3b3a8eee8e54eabd783fbd767ac0c5b9b30f4ef24cb37134c69ca',
  input: ['organisationId', 'personId', 'role', 'validFrom', 'validTo'],
});

export const END_ROLE: TrustedDocument<EndRoleMutation, EndRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndRole',
  field: 'endRole',
  hash: 'c4a8d0c34acac6b26bef91b6cd6107df664f8e61a581d8313ed42f3482b70479',
});

export const ISSUE_SIGN_IN_LINK: TrustedDocument<IssueSignInLinkMutation, IssueSignInLinkMutationVariables> = trusted({
  operation: 'mutation',
  name: 'IssueSignInLink',
  field: 'issueSignInLink',
  hash: 'b103c4f164f13c1a148bd8954ffd92502692385af6d4151827fcff41efc5f19b',
});

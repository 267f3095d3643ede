// Made from people.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Person = {
  id: string;
  name: string;
  email: string | null;
  isDemo: boolean;
  isDisabled: boolean;
  isErased: boolean;
  version: number;
  roles: Array<RoleAssignment>;
  consents: Array<Consent>;
};

export type Consent = {
  id: string;
  purpose: Types.ConsentPurpose;
  textVersion: string;
  givenOn: string;
  withdrawnOn: string | null;
};

export type RoleAssignment = {
  id: string;
  role: Types.Role;
  validFrom: string;
  validTo: string | null;
  hasEnded: boolean;
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

export type IssueSignInLinkMutation = {
  issueSignInLink: { url: string | null; sentTo: string | null; expiresAt: string };
};

export type ErasePersonMutationVariables = {
  personId: string;
  version: number;
  reason: string;
};

export type ErasePersonMutation = { erasePerson: Person };

export type RecordConsentMutationVariables = {
  input: Types.RecordConsentInput;
};

export type RecordConsentMutation = { recordConsent: Consent };

export type WithdrawConsentMutationVariables = {
  id: string;
  withdrawnOn?: string | null;
};

export type WithdrawConsentMutation = { withdrawConsent: Consent };

export const PEOPLE: TrustedDocument<PeopleQuery, PeopleQueryVariables> = trusted({
  operation: 'query',
  name: 'People',
  field: 'people',
  hash: '9c7a6dc1129cfd491c2a23db80877a33f48c5ef8c5c89ca21b4cfed89d52d969',
});

export const CREATE_PERSON: TrustedDocument<CreatePersonMutation, CreatePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CreatePerson',
  field: 'createPerson',
  hash: '28c1c127fa2ee88d7f864da02f13962939168904c51c253055d53891ea57c3a7',
  input: ['email', 'name', 'organisationId', 'role', 'validFrom'],
});

export const ASSIGN_ROLE: TrustedDocument<AssignRoleMutation, AssignRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AssignRole',
  field: 'assignRole',
  hash: 'a2c0bb681cbd98e5d2f079168342d42f07c391004f35350132cc92837d42fb8d',
  input: ['organisationId', 'personId', 'role', 'validFrom', 'validTo'],
});

export const END_ROLE: TrustedDocument<EndRoleMutation, EndRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndRole',
  field: 'endRole',
  hash: '5777cd5953c3102217585dddd4ce5b80c7bb365c6f13cbacd1c9f690b9933534',
});

export const ISSUE_SIGN_IN_LINK: TrustedDocument<IssueSignInLinkMutation, IssueSignInLinkMutationVariables> = trusted({
  operation: 'mutation',
  name: 'IssueSignInLink',
  field: 'issueSignInLink',
  hash: '22ba2ba457fc432ed77e8efa1e1a579f8c72dd87a3b0fcf0fbe8d2a277b428ee',
});

export const ERASE_PERSON: TrustedDocument<ErasePersonMutation, ErasePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ErasePerson',
  field: 'erasePerson',
  hash: 'a8a3fea69e58d79ff0a9419f8e6d1d862d4ec970fe9734dc5b00435da5d253d5',
});

export const RECORD_CONSENT: TrustedDocument<RecordConsentMutation, RecordConsentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordConsent',
  field: 'recordConsent',
  hash: 'd30a518a9bf6b3f81e3c29f0cb27ef4d757abfbd0717740bf46f039572a2ccfd',
  input: ['evidence', 'givenOn', 'guardianId', 'personId', 'purpose', 'textVersion'],
});

export const WITHDRAW_CONSENT: TrustedDocument<WithdrawConsentMutation, WithdrawConsentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'WithdrawConsent',
  field: 'withdrawConsent',
  hash: '9067852e9b28ceaa8953233a037407bc4ad4c92fb7bc65867dd476b98d24a3ed',
});

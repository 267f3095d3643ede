// Made from people.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { PersonSort } from '../dataProvider/schema.ts';
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
  organisation: { id: string; name: string; rights: Array<string> };
};

export type WholePerson = { data: Array<{ field: Types.PersonalField; text: string; isMasked: boolean }> } & Person;

export type PersonAccount = {
  hasPassword: boolean;
  hasTotp: boolean;
  recoveryCodesLeft: number;
  linkExpiresAt: string | null;
  sessions: Array<{
    id: string;
    createdAt: string;
    lastSeenAt: string;
    userAgent: string | null;
    isCurrent: boolean;
    isByHandedLink: boolean;
  }>;
};

export type PersonQueryVariables = {
  id: string;
};

export type PersonQuery = { person: WholePerson };

export type PersonByIdQueryVariables = {
  ids: Array<string>;
};

export type PersonByIdQuery = { nodes: Array<Person | Record<PropertyKey, never> | null> };

export type AccountQueryVariables = {
  personId: string;
};

export type AccountQuery = { account: PersonAccount };

export type PeopleQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
  organisationId?: string | null;
  sort?: Types.PersonSort | null;
  descending?: boolean | null;
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

export type CorrectPersonMutationVariables = {
  input: Types.CorrectPersonInput;
};

export type CorrectPersonMutation = { correctPerson: WholePerson };

export type DisablePersonMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type DisablePersonMutation = { disablePerson: WholePerson };

export type EnablePersonMutationVariables = {
  id: string;
  version: number;
};

export type EnablePersonMutation = { enablePerson: WholePerson };

export type EndSessionsMutationVariables = {
  personId: string;
};

export type EndSessionsMutation = { endSessions: WholePerson };

export type ResetSecondFactorMutationVariables = {
  personId: string;
};

export type ResetSecondFactorMutation = { resetSecondFactor: WholePerson };

export type ImportPeopleMutationVariables = {
  input: Types.ImportPeopleInput;
};

export type ImportPeopleMutation = {
  importPeople: {
    isWritten: boolean;
    rows: number;
    faults: Array<{ row: number; field: string | null; code: string; message: string; twinId: string | null }>;
  };
};

export type EndRolesMutationVariables = {
  input: Types.EndRolesInput;
};

export type EndRolesMutation = {
  endRoles: { isWritten: boolean; things: Array<{ isDone: boolean; code: string | null; message: string | null }> };
};

export type ShowPersonalDatumMutationVariables = {
  personId: string;
  field: Types.PersonalField;
  reason: string;
};

export type ShowPersonalDatumMutation = { showPersonalDatum: string };

export const PERSON: TrustedDocument<PersonQuery, PersonQueryVariables> = trusted({
  operation: 'query',
  name: 'Person',
  field: 'person',
  hash: '6b14841eebb09d5dd0b1c02c752c1e34748381447ba7401a68420f9b11712f06',
});

export const PERSON_BY_ID: TrustedDocument<PersonByIdQuery, PersonByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'PersonById',
  field: 'nodes',
  hash: '0dd433b330ad3a940e134174d024f04700329aa0a1442a91ed75832104cbe1dd',
});

export const ACCOUNT: TrustedDocument<AccountQuery, AccountQueryVariables> = trusted({
  operation: 'query',
  name: 'Account',
  field: 'account',
  hash: '4677c5e582d91f2e3ba560596851df82d85f746ae3f66b324e4c65ce0771be7a',
});

export const PEOPLE: TrustedDocument<PeopleQuery, PeopleQueryVariables> = trusted({
  operation: 'query',
  name: 'People',
  field: 'people',
  hash: 'e096dc9296a95eef787063235755ad22e27e00b0b199b4b5ef7566f4bb16f80f',
  takes: ['search', 'organisationId'],
  words: { sort: PersonSort },
});

export const CREATE_PERSON: TrustedDocument<CreatePersonMutation, CreatePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CreatePerson',
  field: 'createPerson',
  hash: '51260b21b982a3d9ef399df1cfddcb339c8496141ac36b29ffc89a123cf5bee8',
  input: ['email', 'name', 'organisationId', 'role', 'validFrom'],
});

export const ASSIGN_ROLE: TrustedDocument<AssignRoleMutation, AssignRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AssignRole',
  field: 'assignRole',
  hash: '54bc6b34227dc4032082b6b557a85914d23b857432dd6ca37bfb9cfc4cf82bf3',
  input: ['organisationId', 'personId', 'role', 'validFrom', 'validTo'],
});

export const END_ROLE: TrustedDocument<EndRoleMutation, EndRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndRole',
  field: 'endRole',
  hash: 'b440361dbd95ad3ffd8efe1ebf1662aeb5862cf97bb28449018027d2f7ac7326',
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
  hash: 'b2dcfeff5df8239a29bcad77884c5ffa867eab26f0d1a4bb6e2e6903f8e6a58c',
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

export const CORRECT_PERSON: TrustedDocument<CorrectPersonMutation, CorrectPersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CorrectPerson',
  field: 'correctPerson',
  hash: 'cc7e7f3cd27441cb8b37c17c1e75ae4d5995eb68e19ab2cd11baf550d70285fb',
  input: ['data', 'personId', 'version'],
});

export const DISABLE_PERSON: TrustedDocument<DisablePersonMutation, DisablePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DisablePerson',
  field: 'disablePerson',
  hash: '76af25af63521ecdaf93a52715e0a1ec6430cbc6abb53ccec55dcc4bf9438baa',
});

export const ENABLE_PERSON: TrustedDocument<EnablePersonMutation, EnablePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EnablePerson',
  field: 'enablePerson',
  hash: '7cbf6498ecec8fbe1c546c21c545d749a23c294be8d515412845ca5141e4b8c5',
});

export const END_SESSIONS: TrustedDocument<EndSessionsMutation, EndSessionsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndSessions',
  field: 'endSessions',
  hash: 'd732c5295e801354c0cb03426a83c8fe79669c7a3e16133b6e637a9ace5579d3',
});

export const RESET_SECOND_FACTOR: TrustedDocument<ResetSecondFactorMutation, ResetSecondFactorMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ResetSecondFactor',
    field: 'resetSecondFactor',
    hash: '26a39c3bc34ea47f0f27f65847624e7d5f8b8dd73e9d2b6063e2d2c52b85dafa',
  });

export const IMPORT_PEOPLE: TrustedDocument<ImportPeopleMutation, ImportPeopleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ImportPeople',
  field: 'importPeople',
  hash: 'c02d952326ea4eb558040b935c575e2f2417ec8423d50596535ad1b6b25590de',
  input: ['isRehearsal', 'rows'],
});

export const END_ROLES: TrustedDocument<EndRolesMutation, EndRolesMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndRoles',
  field: 'endRoles',
  hash: 'f8a9ae93ebad7390245af38a7ba32b052495aec5ba04600b016d93b8338a185c',
  input: ['isRehearsal', 'lastDay', 'roleIds'],
});

export const SHOW_PERSONAL_DATUM: TrustedDocument<ShowPersonalDatumMutation, ShowPersonalDatumMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ShowPersonalDatum',
    field: 'showPersonalDatum',
    hash: '7697faca436371030012df5cf98875c4771c3bb7c949f609dd0e37be432f1003',
  });

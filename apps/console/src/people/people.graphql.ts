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
  organisation: { id: string; name: string };
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
  hash: 'c8999b653670dbf25a13bfbd92628d5dc01d09f50de4e19427b1767872ed441b',
});

export const PERSON_BY_ID: TrustedDocument<PersonByIdQuery, PersonByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'PersonById',
  field: 'nodes',
  hash: 'e999daded0cbd91a0d2e25029f34d614a84c2d2141cd343d5ce55d42513653ba',
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
  hash: '98825aa229ed702f87a0bb5935c6bf191df3a763bcec7638f7d1ff77d7ca378e',
  takes: ['search', 'organisationId'],
  words: { sort: PersonSort },
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

export const CORRECT_PERSON: TrustedDocument<CorrectPersonMutation, CorrectPersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CorrectPerson',
  field: 'correctPerson',
  hash: '7b205794fdf300996a71a2e85a03bc92b8bbb0047810e3954508c268e865218e',
  input: ['data', 'personId', 'version'],
});

export const DISABLE_PERSON: TrustedDocument<DisablePersonMutation, DisablePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DisablePerson',
  field: 'disablePerson',
  hash: 'dfc8eb7eddb5f62fd0fcbe608f81785d9751b8e97a8cea0dd0e79c09582848c4',
});

export const ENABLE_PERSON: TrustedDocument<EnablePersonMutation, EnablePersonMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EnablePerson',
  field: 'enablePerson',
  hash: '246f7d5b8331335cca6bbcb2ed674956b2d7259409c21506bf9fd7e81dfc7688',
});

export const END_SESSIONS: TrustedDocument<EndSessionsMutation, EndSessionsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndSessions',
  field: 'endSessions',
  hash: 'c69a661e33366df5834123500d7dcb0447ec33b898c7fb4a7b6ce41461b1dde1',
});

export const RESET_SECOND_FACTOR: TrustedDocument<ResetSecondFactorMutation, ResetSecondFactorMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ResetSecondFactor',
    field: 'resetSecondFactor',
    hash: '2357f1bb647f814e703fe35e4ed86cc245ad1e8c11a0c1cc108397e74e8a06e2',
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

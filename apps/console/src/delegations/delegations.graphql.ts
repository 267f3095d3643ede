// Made from delegations.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Delegation = {
  id: string;
  role: Types.Role;
  giver: string | null;
  delegate: string | null;
  isMine: boolean;
  validFrom: string;
  validTo: string;
  reason: string;
  orderedBy: string | null;
  endedAt: string | null;
  isRunning: boolean;
  isOver: boolean;
  organisation: { id: string; name: string };
};

export type MyDelegationsQueryVariables = Record<string, never>;

export type MyDelegationsQuery = { viewer: { person: { id: string; delegations: Array<Delegation> } } | null };

export type PersonDelegationsQueryVariables = {
  id: string;
};

export type PersonDelegationsQuery = { person: { id: string; delegations: Array<Delegation> } };

export type DelegatesQueryVariables = {
  roleId: string;
};

export type DelegatesQuery = { delegates: Array<{ id: string; name: string }> };

export type DelegateRoleMutationVariables = {
  input: Types.DelegateRoleInput;
};

export type DelegateRoleMutation = { delegateRole: Delegation };

export type EndDelegationMutationVariables = {
  id: string;
};

export type EndDelegationMutation = { endDelegation: Delegation };

export const MY_DELEGATIONS: TrustedDocument<MyDelegationsQuery, MyDelegationsQueryVariables> = trusted({
  operation: 'query',
  name: 'MyDelegations',
  field: 'viewer',
  hash: 'acaf56de2d02b3fd1d3db5655991b09ee18a01c69cddf3395465be15ecdfe13d',
});

export const PERSON_DELEGATIONS: TrustedDocument<PersonDelegationsQuery, PersonDelegationsQueryVariables> = trusted({
  operation: 'query',
  name: 'PersonDelegations',
  field: 'person',
  hash: '4c607f9c1b5c39acc1836a3bfad0694d9db34a28a9b5da5c6861a83f5bbc0256',
});

export const DELEGATES: TrustedDocument<DelegatesQuery, DelegatesQueryVariables> = trusted({
  operation: 'query',
  name: 'Delegates',
  field: 'delegates',
  hash: 'f8781ff516f5587b165cfbcb1070f41989ce90770bb70262a49419e90187fade',
});

export const DELEGATE_ROLE: TrustedDocument<DelegateRoleMutation, DelegateRoleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DelegateRole',
  field: 'delegateRole',
  hash: '0f4a46571fddb90ce24a1e3e3f05f28748eb2a87347107fdaa2a0c1c431b953a',
  input: ['delegateId', 'orderedBy', 'reason', 'roleId', 'validFrom', 'validTo'],
});

export const END_DELEGATION: TrustedDocument<EndDelegationMutation, EndDelegationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndDelegation',
  field: 'endDelegation',
  hash: '20525c1596d213c899e3c0c94884c1bbd5835017020c775169dd7b6d72f1aea6',
});

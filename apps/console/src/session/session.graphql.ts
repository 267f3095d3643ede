// Made from session.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Viewer = {
  permissions: Array<string>;
  hasPassword: boolean;
  hasTotp: boolean;
  language: string;
  now: string;
  person: { id: string; name: string; email: string | null; isDemo: boolean };
  roles: Array<{
    id: string;
    role: Types.Role;
    validFrom: string;
    validTo: string | null;
    inPlaceOf: string | null;
    organisation: { id: string; name: string; kind: Types.OrganisationKind };
  }>;
  notices: Array<{ kind: Types.AccountNoticeKind; at: string; byName: string | null }>;
};

export type ViewerQueryVariables = Record<string, never>;

export type ViewerQuery = { viewer: Viewer | null };

export type SignInWithLinkMutationVariables = {
  token: string;
  totp?: string | null;
};

export type SignInWithLinkMutation = { signInWithLink: { totpRequired: boolean; viewer: Viewer | null } };

export type SignInWithPasswordMutationVariables = {
  email: string;
  password: string;
  totp?: string | null;
};

export type SignInWithPasswordMutation = { signInWithPassword: { totpRequired: boolean; viewer: Viewer | null } };

export type SignOutMutationVariables = Record<string, never>;

export type SignOutMutation = { signOut: boolean };

export type SetPasswordMutationVariables = {
  password: string;
  currentPassword?: string | null;
};

export type SetPasswordMutation = { setPassword: { hasPassword: boolean } };

export type SeeAccountNoticesMutationVariables = {
  until: string;
};

export type SeeAccountNoticesMutation = { seeAccountNotices: boolean };

export const VIEWER: TrustedDocument<ViewerQuery, ViewerQueryVariables> = trusted({
  operation: 'query',
  name: 'Viewer',
  field: 'viewer',
  hash: '5b66eeacfffac32bb0962ee01f33075b55592b91a68e7282e7845bc6911a3281',
});

export const SIGN_IN_WITH_LINK: TrustedDocument<SignInWithLinkMutation, SignInWithLinkMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignInWithLink',
  field: 'signInWithLink',
  hash: '108d78ebad63cbec78048cb499c7f3c336a6d60e7cf0c689e0e9248f1e4e06d1',
});

export const SIGN_IN_WITH_PASSWORD: TrustedDocument<SignInWithPasswordMutation, SignInWithPasswordMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SignInWithPassword',
    field: 'signInWithPassword',
    hash: 'f2c395fdb68bb695ae9cb95640e2c218e2365654176d0ca3f149f075e8796122',
  });

export const SIGN_OUT: TrustedDocument<SignOutMutation, SignOutMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignOut',
  field: 'signOut',
  hash: '06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d',
});

export const SET_PASSWORD: TrustedDocument<SetPasswordMutation, SetPasswordMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetPassword',
  field: 'setPassword',
  hash: '403ef0eff5391ee08478a95e6f6ba8763b04716abf257e4d6e23b4f0d6fe9fdd',
});

export const SEE_ACCOUNT_NOTICES: TrustedDocument<SeeAccountNoticesMutation, SeeAccountNoticesMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SeeAccountNotices',
    field: 'seeAccountNotices',
    hash: '57d99291b58bff28678080dcf64023bccbcb50d615749c57ba37fd9ea8e4d23b',
  });

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
  hash: '266bfbeb274c3f8ae8c66fd155f5e9c9965b6891aab7c76d1295b7082680fab8',
});

export const SIGN_IN_WITH_LINK: TrustedDocument<SignInWithLinkMutation, SignInWithLinkMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignInWithLink',
  field: 'signInWithLink',
  hash: '13436529073421b2b9a6697e5e81f1beaf906e30843c5b31beed6b12f466ebcf',
});

export const SIGN_IN_WITH_PASSWORD: TrustedDocument<SignInWithPasswordMutation, SignInWithPasswordMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SignInWithPassword',
    field: 'signInWithPassword',
    hash: 'dd78a532cd7287a1c4537d0869cd52af6d05dae269952688107fcf16e31292b8',
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

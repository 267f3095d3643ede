// Made from session.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Viewer = {
  permissions: Array<string>;
  hasPassword: boolean;
  hasTotp: boolean;
  recoveryCodesLeft: number;
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
  hash: '4bfdb90141bee0a438d1751fa35d60aa933acfcfcc6c08655b1237da7daeb193',
});

export const SIGN_IN_WITH_LINK: TrustedDocument<SignInWithLinkMutation, SignInWithLinkMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignInWithLink',
  field: 'signInWithLink',
  hash: '8adc363a93fdfddf965483a7bd262dd317ed48b2027f2f5eff9ff19211fa8777',
});

export const SIGN_IN_WITH_PASSWORD: TrustedDocument<SignInWithPasswordMutation, SignInWithPasswordMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SignInWithPassword',
    field: 'signInWithPassword',
    hash: '1c98fd4db2218934a310dcb606db48952b5cf845e7a8cdcc4894ebe90a47b639',
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

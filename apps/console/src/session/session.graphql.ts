// Made from session.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Viewer = {
  permissions: Array<string>;
  hasPassword: boolean;
  hasTotp: boolean;
  language: string;
  person: { id: string; name: string; email: string | null; isDemo: boolean };
  roles: Array<{
    id: string;
    role: Types.Role;
    validFrom: string;
    validTo: string | null;
    organisation: { id: string; name: string; kind: Types.OrganisationKind };
  }>;
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

export const VIEWER: TrustedDocument<ViewerQuery, ViewerQueryVariables> = trusted({
  operation: 'query',
  name: 'Viewer',
  field: 'viewer',
  hash: '7b2150caa50b30d506b62d9ff6aeaf482d61cc4c6572641cb406d5f637711585',
});

export const SIGN_IN_WITH_LINK: TrustedDocument<SignInWithLinkMutation, SignInWithLinkMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignInWithLink',
  field: 'signInWithLink',
  hash: '4f60380408d6f7d1bc8c3e21f369a763262f3da02ec373f379869c8cef6dd091',
});

export const SIGN_IN_WITH_PASSWORD: TrustedDocument<SignInWithPasswordMutation, SignInWithPasswordMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SignInWithPassword',
    field: 'signInWithPassword',
    hash: '597830586e3881974fec551c79f02a88b370cc0fb7b6b3a4364ed14564e0a4fd',
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

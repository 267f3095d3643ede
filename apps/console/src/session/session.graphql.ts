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
  hash: '8639214b781b68b93868e1694d1e33db44ee21c9b45671df7977c3dc9206cb36',
});

export const SIGN_IN_WITH_LINK: TrustedDocument<SignInWithLinkMutation, SignInWithLinkMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignInWithLink',
  field: 'signInWithLink',
  hash: '9e6615fc4cb6e53571833c87491b85ec85b93c97acad4cc8c982d50d1e273d3f',
});

export const SIGN_IN_WITH_PASSWORD: TrustedDocument<SignInWithPasswordMutation, SignInWithPasswordMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SignInWithPassword',
    field: 'signInWithPassword',
    hash: 'a9d20167753cfc80b7c2283aa33a914f91679964cd3e56e892ff85081952daf1',
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

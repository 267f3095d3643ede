// Made from account.graphql by npm run console:documents; change that file.
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type SessionFields = {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
  isCurrent: boolean;
};

export type SessionsQueryVariables = Record<string, never>;

export type SessionsQuery = { sessions: Array<SessionFields> };

export type RevokeSessionMutationVariables = {
  id: string;
};

export type RevokeSessionMutation = { revokeSession: Array<SessionFields> };

export type EnrolTotpMutationVariables = Record<string, never>;

export type EnrolTotpMutation = { enrolTotp: { secret: string; uri: string } };

export type ConfirmTotpMutationVariables = {
  code: string;
};

export type ConfirmTotpMutation = { confirmTotp: { hasTotp: boolean } };

export type RemoveTotpMutationVariables = {
  password: string;
};

export type RemoveTotpMutation = { removeTotp: { hasTotp: boolean } };

export const SESSIONS: TrustedDocument<SessionsQuery, SessionsQueryVariables> = trusted({
  operation: 'query',
  name: 'Sessions',
  field: 'sessions',
  hash: '1259079f292be26c20572eca34ce67eaaae40bd49d160e75a02120c9d7834f22',
});

export const REVOKE_SESSION: TrustedDocument<RevokeSessionMutation, RevokeSessionMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RevokeSession',
  field: 'revokeSession',
  hash: 'ee551d821bcefa2cec88c4edf88349e5ce07c5a0ff74a76b7bc6ada5cabc57dd',
});

export const ENROL_TOTP: TrustedDocument<EnrolTotpMutation, EnrolTotpMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EnrolTotp',
  field: 'enrolTotp',
  hash: '8d31b18019f016b1490c3e91354f91f02e60c2101d6e28818e6b66d50e74ca4c',
});

export const CONFIRM_TOTP: TrustedDocument<ConfirmTotpMutation, ConfirmTotpMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ConfirmTotp',
  field: 'confirmTotp',
  hash: 'a3db4e3c05b7bebdb9202da6225c8d9ac6e0c4dbec7ecea8532b2a50862067a1',
});

export const REMOVE_TOTP: TrustedDocument<RemoveTotpMutation, RemoveTotpMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RemoveTotp',
  field: 'removeTotp',
  hash: '0676c422cd3f1728487cef5782469b3b988904042781f865395b11f39758c4a8',
});

// Made from account.graphql by npm run console:documents; change that file.
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Session = {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
  isCurrent: boolean;
};

export type SessionsQueryVariables = Record<string, never>;

export type SessionsQuery = { sessions: Array<Session> };

export type RevokeSessionMutationVariables = {
  id: string;
};

export type RevokeSessionMutation = { revokeSession: Array<Session> };

export type EnrolTotpMutationVariables = Record<string, never>;

export type EnrolTotpMutation = { enrolTotp: { secret: string; uri: string } };

export type ConfirmTotpMutationVariables = {
  code: string;
};

export type ConfirmTotpMutation = { confirmTotp: { hasTotp: boolean } };

export type RenewRecoveryCodesMutationVariables = {
  password: string;
};

export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type RemoveTotpMutationVariables = {
  password: string;
};

export type RemoveTotpMutation = { removeTotp: { hasTotp: boolean } };

export const SESSIONS: TrustedDocument<SessionsQuery, SessionsQueryVariables> = trusted({
  operation: 'query',
  name: 'Sessions',
  field: 'sessions',
  hash: '3f988b5c258c94381250d9cd0e4e745eca380a30af85b3353998bd88a4678bb7',
});

export const REVOKE_SESSION: TrustedDocument<RevokeSessionMutation, RevokeSessionMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RevokeSession',
  field: 'revokeSession',
  hash: '3a6029b3052fc5bfeda8ee4469f8651cae7e6c9662d478573d207368ab6bd505',
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

export const RENEW_RECOVERY_CODES: TrustedDocument<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RenewRecoveryCodes',
    field: 'renewRecoveryCodes',
    hash: '7020bf7faa129816fece860fad6cfba599117aa6026f2a54970800f3bd07215c',
  });

export const REMOVE_TOTP: TrustedDocument<RemoveTotpMutation, RemoveTotpMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RemoveTotp',
  field: 'removeTotp',
  hash: '0676c422cd3f1728487cef5782469b3b988904042781f865395b11f39758c4a8',
});

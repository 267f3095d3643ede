import { event } from '@app/kernel';
import { PartnerPermission } from './partners.permissions';

const client = {
  of: 'ApiClient',
  reads: PartnerPermission.Read,
  payload: { organisationKey: 'number', expiresOn: 'day' },
} as const;

export const ApiClientRegistered = event('apiClient.registered', client);
export const ApiClientAmended = event('apiClient.amended', client);
export const ApiClientSuspended = event('apiClient.suspended', client);
export const ApiClientResumed = event('apiClient.resumed', client);
export const ApiClientRevoked = event('apiClient.revoked', client);

/** Of what proves who it is neither trail nor feed tell more than which one. */
const credential = {
  of: 'ApiClient',
  reads: PartnerPermission.Read,
  payload: { organisationKey: 'number', credentialKey: 'key', kind: 'word' },
} as const;

export const ApiCredentialIssued = event('apiClient.credentialIssued', credential);
export const ApiCredentialRevoked = event('apiClient.credentialRevoked', credential);

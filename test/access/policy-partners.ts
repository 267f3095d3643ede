import { administrators, everyone, others, rule, type Rule } from './rule';

const managed = rule(administrators, 'subtree');

/** Programs of partners: an administrator's, within reach. What they themselves may is looked at in test/partners. */
export const partnersPolicy: Record<string, Rule[]> = {
  apiClients: managed,
  'apiClients (organisation)': rule(administrators, 'narrowing'),
  apiClient: managed,
  'node (API client)': [...managed, ...rule(others, 'nothing')],
  'history (API client)': managed,
  apiScopes: rule(administrators, 'reference'),
  registerApiClient: managed,
  'registerApiClient (area)': rule(administrators, 'below'),
  amendApiClient: managed,
  'amendApiClient (area)': rule(administrators, 'below'),
  issueApiCredential: managed,
  revokeApiCredential: managed,
  suspendApiClient: managed,
  resumeApiClient: managed,
  revokeApiClient: managed,
  'POST /oauth/token': rule(everyone, 'everybody'),
  'GET /.well-known/oauth-authorization-server': rule(everyone, 'everybody'),
  'GET /.well-known/jwks.json': rule(everyone, 'everybody'),
};

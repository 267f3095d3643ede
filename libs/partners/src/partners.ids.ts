import { uuidIds } from '@app/kernel';

export const ApiClientIds = uuidIds('ApiClient');
export const ApiCredentialIds = uuidIds('ApiCredential');

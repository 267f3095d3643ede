import { uuidIds } from '@app/kernel';

export const CertificateBatchIds = uuidIds('CertificateBatch');

import { event, trailEvent } from '@app/kernel';
import { CertificatePermission } from './certificates.permissions';

export const CertificateIssued = trailEvent('certificate.issued', {
  of: 'Recognition',
  because: 'it follows from the recognition, which is told; the code is for whoever holds the paper',
});

const told = { of: 'Recognition', reads: CertificatePermission.Print } as const;
export const CertificateReplaced = event('certificate.replaced', told);
export const CredentialPublished = event('credential.published', told);
export const CredentialWithdrawn = event('credential.withdrawn', told);

const own = { of: 'CertificateBatch', because: 'what somebody prints concerns nobody outside' };
export const CertificateBatchAsked = trailEvent('certificateBatch.asked', own);
export const CertificateBatchDrawn = trailEvent('certificateBatch.drawn', own);
export const CertificateBatchFailed = trailEvent('certificateBatch.failed', own);
export const CertificateBatchRemoved = trailEvent('certificateBatch.removed', own);

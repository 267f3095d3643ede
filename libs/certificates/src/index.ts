export * from './certificate.entity';
export * from './certificate-batch.entity';
export { CERTIFICATES_CONFIG, type CertificatesConfig } from './certificates.config';
export { CertificatesModule } from './certificates.module';
export { codeAsked, codeInAddress, drawCode } from './certificate-code.rules';
export { placeOf } from './certified-facts';
export { CHECK_WORDS } from './check-page.words';
export { HolderNames } from './holder-names';
export { escaped, languageAsked, otherLanguage, publicPage, shownDay } from './public-page';
export { CertificatePrints } from './certificate-prints.service';
export { issueCertificatesIn } from './certificate-store';
export { DrawnBatches } from './drawn-batches';
export { keyIdOf, rawPublicKey, readPayload } from './signed-payload.rules';
export { SigningKeys } from './signing-keys';
// The worker knows it by its being imported.
import './certificate-work.module';

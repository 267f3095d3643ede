import { DocumentsModule } from '@app/documents';
import { IdentityModule } from '@app/identity';
import { PeopleModule } from '@app/people';
import { RecognitionsModule } from '@app/recognitions';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { CertificateBatchController } from './certificate-batch.controller';
import { CertificateBatches } from './certificate-batches.service';
import { CertificateCheckController } from './certificate-check.controller';
import { CertificateChecks } from './certificate-check.service';
import { CertificatePrintsController } from './certificate-prints.controller';
import { CertificatePreviews } from './certificate-previews.service';
import { CertificatePrints } from './certificate-prints.service';
import { CertificateTrace } from './certificate-trace';
import { CertificateBatchesResolver, CertificatesResolver } from './certificates.resolver';
import { Certificates } from './certificates.service';
import { CredentialsController } from './credentials.controller';
import { Credentials } from './credentials.service';
import { HolderNames } from './holder-names';
import { SigningKeys } from './signing-keys';

@Module({
  imports: [DocumentsModule, IdentityModule, PeopleModule, RecognitionsModule, TraceModule],
  controllers: [
    CertificatePrintsController,
    CertificateCheckController,
    CertificateBatchController,
    CredentialsController,
  ],
  providers: [
    Certificates,
    CertificateChecks,
    CertificatePrints,
    CertificatePreviews,
    CertificateBatches,
    Credentials,
    HolderNames,
    SigningKeys,
    CertificateTrace,
    CertificatesResolver,
    CertificateBatchesResolver,
  ],
  exports: [HolderNames],
})
export class CertificatesModule {}

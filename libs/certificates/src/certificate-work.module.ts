import { MadeFilesModule } from '@app/documents';
import { AskedApi } from '@app/exports';
import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { CertificateIssuing } from './certificate-issuing';
import { DrawnBatches } from './drawn-batches';

/** For the worker: makes out papers for what was granted, and draws files of them. Needs `API_ADDRESS` from a global module. */
@ForWorker()
@Module({ imports: [MadeFilesModule], providers: [AskedApi, CertificateIssuing, DrawnBatches] })
export class CertificateWorkModule {}

import { ForWorker } from '@app/kernel';
import { LedgerWorkModule } from '@app/ledger';
import { Module } from '@nestjs/common';
import { LedgerChecks } from './ledger-checks';

/** For the worker: what is looked at when it looks through books at night. */
@ForWorker()
@Module({ imports: [LedgerWorkModule], providers: [LedgerChecks] })
export class VouchersWorkModule {}

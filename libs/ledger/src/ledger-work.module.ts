import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { BookChecks } from './book-checks';
import { BookVerifier } from './book-verifier';

/** For the worker: it looks through books at night. */
@ForWorker()
@Module({ providers: [BookChecks, BookVerifier], exports: [BookChecks, BookVerifier] })
export class LedgerWorkModule {}

import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { EndedBooksWatch } from './ended-books-watch';

/** For the worker: it names ended offices at night. */
@ForWorker()
@Module({ providers: [EndedBooksWatch] })
export class FundSuccessionWorkModule {}

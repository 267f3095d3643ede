import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { TitleCountVerifier } from './title-count-verifier';

/** For the worker: it compares counts at night. */
@ForWorker()
@Module({ providers: [TitleCountVerifier], exports: [TitleCountVerifier] })
export class TitleWorkModule {}

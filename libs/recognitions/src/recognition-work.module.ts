import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { RecognitionCountVerifier } from './recognition-count-verifier';

/** For the worker: it compares counts at night. */
@ForWorker()
@Module({ providers: [RecognitionCountVerifier], exports: [RecognitionCountVerifier] })
export class RecognitionWorkModule {}

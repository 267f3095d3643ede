import { ForWorker } from '@app/kernel';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { MovementCountVerifier } from './movement-count-verifier';
import { YearlyOpening } from './yearly-opening.service';

/** For the worker: it opens the rounds of a year, and compares counts at night. */
@ForWorker()
@Module({
  imports: [ReportingModule],
  providers: [YearlyOpening, MovementCountVerifier],
  exports: [YearlyOpening, MovementCountVerifier],
})
export class MovementWorkModule {}

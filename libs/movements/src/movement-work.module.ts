import { ForWorker } from '@app/kernel';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { YearlyOpening } from './yearly-opening.service';

/** For the worker: it opens the rounds of a year. */
@ForWorker()
@Module({ imports: [ReportingModule], providers: [YearlyOpening], exports: [YearlyOpening] })
export class MovementWorkModule {}

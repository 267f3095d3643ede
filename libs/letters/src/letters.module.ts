import { IssuingModule } from '@app/issuing';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ReportCoverDrafts } from './report-cover-drafts';
import { ReminderDrafts } from './report-reminder-drafts';

/** Letters that go with a report or remind of one. */
@Module({ imports: [IssuingModule, ReportingModule], providers: [ReportCoverDrafts, ReminderDrafts] })
export class LettersModule {}

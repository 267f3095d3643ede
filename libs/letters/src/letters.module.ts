import { IssuingModule } from '@app/issuing';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ReportCoverDrafts } from './report-cover-drafts';
import { ReportExportController } from './report-export.controller';
import { ReportExports } from './report-export.service';
import { ReminderDrafts } from './report-reminder-drafts';

/** What of a report goes on paper: the official form, and letters that go with a report or remind of one. */
@Module({
  imports: [IssuingModule, ReportingModule],
  controllers: [ReportExportController],
  providers: [ReportCoverDrafts, ReminderDrafts, ReportExports],
})
export class LettersModule {}

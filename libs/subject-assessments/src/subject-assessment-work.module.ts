import { VersionContents } from '@app/assessments';
import { CalendarModule } from '@app/calendar';
import { Criteria } from '@app/criteria';
import { ForWorker } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { SubjectCarrier } from './subject-carrier';
import { SubjectReminders } from './subject-reminders.service';
import { SubjectResultFolder } from './subject-result-folder';

@ForWorker()
@Module({
  imports: [MailModule, CalendarModule],
  providers: [Criteria, VersionContents, SubjectResultFolder, SubjectReminders, SubjectCarrier],
  exports: [SubjectResultFolder, SubjectReminders, SubjectCarrier],
})
export class SubjectAssessmentWorkModule {}

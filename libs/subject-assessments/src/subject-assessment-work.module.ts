import { CalendarModule } from '@app/calendar';
import { ForWorker } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { SubjectReminders } from './subject-reminders.service';
import { SubjectResultFolder } from './subject-result-folder';

@ForWorker()
@Module({
  imports: [MailModule, CalendarModule],
  providers: [SubjectResultFolder, SubjectReminders],
  exports: [SubjectResultFolder, SubjectReminders],
})
export class SubjectAssessmentWorkModule {}

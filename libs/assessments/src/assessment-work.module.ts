import { CalendarModule } from '@app/calendar';
import { ForWorker } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { AssessmentReminders } from './assessment-reminders.service';

/** For the worker: no right to anything of assessments but reminding. */
@ForWorker()
@Module({ imports: [MailModule, CalendarModule], providers: [AssessmentReminders], exports: [AssessmentReminders] })
export class AssessmentWorkModule {}

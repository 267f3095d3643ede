import { ForWorker } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { CalendarModule } from '@app/calendar';
import { OfficeAddresses } from './office-addresses';
import { ReminderJobs } from './reminder.jobs';
import { AssignmentReminders } from './reminders.service';

/** For the worker: no right to anything but reminding. */
@ForWorker()
@Module({ imports: [MailModule, CalendarModule], providers: [AssignmentReminders, OfficeAddresses, ReminderJobs] })
export class AssignmentRemindersModule {}

import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { CalendarModule } from '@app/calendar';
import { AssignmentReminders } from './reminders.service';

/** For the worker: no right to anything but reminding. */
@Module({
  imports: [MailModule, CalendarModule],
  providers: [AssignmentReminders],
  exports: [AssignmentReminders, MailModule],
})
export class AssignmentRemindersModule {}

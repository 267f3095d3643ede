import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { CalendarService } from './calendar.service';
import { AssignmentReminders } from './reminders.service';

/** For the worker: no resolver, no right to anything but reminding. */
@Module({
  imports: [MailModule],
  providers: [AssignmentReminders, CalendarService],
  exports: [AssignmentReminders, MailModule],
})
export class AssignmentRemindersModule {}

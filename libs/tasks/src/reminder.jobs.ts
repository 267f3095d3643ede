import { Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AssignmentReminders } from './reminders.service';

@Injectable()
export class ReminderJobs {
  constructor(jobs: Jobs, reminders: AssignmentReminders) {
    // A worker that stood still in the morning reminds as soon as it is back.
    jobs.register({
      name: 'remind-assignments',
      when: { dailyAt: '05:30' },
      atStart: true,
      run: () => reminders.remind(),
    });
  }
}

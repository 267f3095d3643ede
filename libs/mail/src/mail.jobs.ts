import { Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type Mail, Mailer, SEND_MAIL } from './mailer';

@Injectable()
export class MailJobs {
  constructor(jobs: Jobs, mailer: Mailer) {
    jobs.register({ name: SEND_MAIL, when: { whenQueued: true }, run: (mail) => mailer.send(mail as Mail) });
  }
}

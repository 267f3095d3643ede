import { Module } from '@nestjs/common';
import { MailJobs } from './mail.jobs';
import { Mailer } from './mailer';

/** The application gives MAIL_CONFIG. */
@Module({ providers: [Mailer, MailJobs], exports: [Mailer] })
export class MailModule {}

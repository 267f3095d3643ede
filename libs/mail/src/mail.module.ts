import { Module } from '@nestjs/common';
import { MailJobs } from './mail.jobs';
import { Mailer } from './mailer';
import { Recipients } from './recipients';

/** The application gives MAIL_CONFIG. */
@Module({ providers: [Recipients, Mailer, MailJobs], exports: [Recipients, Mailer] })
export class MailModule {}

import { Module } from '@nestjs/common';
import { Mailer } from './mailer';

/** The application gives MAIL_CONFIG and runs the task SEND_MAIL. */
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}

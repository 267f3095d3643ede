import { ForWorker } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { RenewalNotices } from './renewal-notices.service';

/** For the worker: no right to anything but telling. */
@ForWorker()
@Module({ imports: [MailModule], providers: [RenewalNotices], exports: [RenewalNotices] })
export class RenewalWorkModule {}

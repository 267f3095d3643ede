import { ForWorker } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver';
import { AuditSequencer } from './audit-sequencer.service';
import { AuditTrail } from './audit-trail.service';
import { Histories } from './histories.service';
import { HistorySources } from './history-source';
import { SealingJobs } from './sealing.jobs';
import { TrailHeadJobs } from './trail-head.jobs';

/** Reading the trail. Whose history is told, other libraries register. */
@Module({ providers: [AuditResolver, AuditTrail, Histories, HistorySources], exports: [HistorySources] })
export class AuditModule {}

/** Sealing the trail: for the worker alone, because it holds the signing key. Needs `AUDIT_CONFIG`. */
@ForWorker()
@Module({ imports: [MailModule], providers: [AuditSequencer, SealingJobs, TrailHeadJobs] })
export class AuditSealingModule {}

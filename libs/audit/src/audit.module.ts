import { ForWorker } from '@app/kernel';
import { MailModule } from '@app/mail';
import { Module } from '@nestjs/common';
import { AuditChangeFieldsResolver, AuditEventFieldsResolver } from './audit-fields.resolver';
import { AuditResolver } from './audit.resolver';
import { AuditSequencer } from './audit-sequencer.service';
import { AuditTrail } from './audit-trail.service';
import { Histories } from './histories.service';
import { PlacePaths } from './place-paths';
import { SealingJobs } from './sealing.jobs';
import { TrailHeadJobs } from './trail-head.jobs';
import { TrailSeals } from './trail-seals.service';

/** Reading the trail. Things and places are known by other libraries. */
@Module({
  providers: [
    AuditResolver,
    AuditEventFieldsResolver,
    AuditChangeFieldsResolver,
    AuditTrail,
    Histories,
    PlacePaths,
    TrailSeals,
  ],
  exports: [Histories, PlacePaths],
})
export class AuditModule {}

/** Sealing the trail: for the worker alone, because it holds the signing key. Needs `AUDIT_CONFIG`. */
@ForWorker()
@Module({ imports: [MailModule], providers: [AuditSequencer, SealingJobs, TrailHeadJobs] })
export class AuditSealingModule {}

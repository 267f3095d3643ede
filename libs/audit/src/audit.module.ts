import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver';
import { AuditSequencer } from './audit-sequencer.service';
import { AuditTrail } from './audit-trail.service';

/** Reading the trail. */
@Module({ providers: [AuditResolver, AuditTrail] })
export class AuditModule {}

/** Sealing the trail: for the worker alone, because it holds the signing key. Needs `AUDIT_CONFIG`. */
@Module({ providers: [AuditSequencer], exports: [AuditSequencer] })
export class AuditSealingModule {}

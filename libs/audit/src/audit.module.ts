import { Global, Module } from '@nestjs/common';
import { AuditReach } from './audit-reach';
import { AuditResolver } from './audit.resolver';
import { AuditSequencer } from './audit-sequencer.service';
import { AuditTrail } from './audit-trail.service';

/** Reading the trail. Global, because the lib that knows roles registers at `AuditReach`. */
@Global()
@Module({ providers: [AuditResolver, AuditTrail, AuditReach], exports: [AuditReach] })
export class AuditModule {}

/** Sealing the trail: for the worker alone, because it holds the signing key. Needs `AUDIT_CONFIG`. */
@Module({ providers: [AuditSequencer], exports: [AuditSequencer] })
export class AuditSealingModule {}

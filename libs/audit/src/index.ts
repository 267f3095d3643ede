export { AuditEventView } from './audit-event.view';
export { AUDIT_CONFIG, type AuditConfig } from './audit.config';
export { AuditModule, AuditSealingModule } from './audit.module';
export { AuditPermission } from './audit.permissions';
export { AuditReach } from './audit-reach';
export { AuditSequencer } from './audit-sequencer.service';
export * from './seal.entities';
export { type TrailFault, type TrailReport, verifyTrail } from './verify-trail';

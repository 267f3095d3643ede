export { AuditEventView } from './audit-event.view';
export { AUDIT_CONFIG, type AuditConfig } from './audit.config';
export { AuditPermission } from './audit.permissions';
export { PlacePaths } from './place-paths';
export { AuditModule } from './audit.module';
export { AuditSequencer } from './audit-sequencer.service';
export * from './seal.entities';
export { TrailHeadJobs } from './trail-head.jobs';
export { type TrailReport, verifyTrail } from './verify-trail';

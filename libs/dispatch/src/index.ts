export * from './dispatch.entity';
export { DispatchModule } from './dispatch.module';
export { DispatchReading } from './dispatch-reading.service';
export { isReplaced } from './standing.sql';
export { DispatchPermission } from './dispatch.permissions';
export { DispatchesService } from './dispatches.service';
export { DispatchSteps } from './dispatch-steps.service';
export { lockSendings } from './dispatch-sending';
export * from './dispatch.ids';

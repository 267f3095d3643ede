export * from './access.guard';
export * from './actor';
export * from './asked-ids';
export * from './clock';
export * from './columns';
export * from './dates';
export { DAYS_LEFT, daysLeftOf, daysLeftTo } from './days-left';
export * from './declared-selects';
export { DeadLetters } from './dead-letters';
export * from './errors';
export {
  declaredEvents,
  event,
  type EventType,
  type Happening,
  type Payload,
  type PayloadFields,
  trailEvent,
} from './event';
export { EventFeed } from './event-feed';
export * from './fields';
export * from './ids';
export { ForWorker, type Job, Jobs, type VietnamTime, workerModules } from './job';
export * from './kernel.module';
export * from './naming';
export * from './node-id';
export * from './node-source';
export * from './nodes.resolver';
export * from './open-kind';
export * from './paging';
export * from './paths';
export * from './permissions';
export * from './person-names';
export * from './prepared';
export { type Principal, type PrincipalKind, principalName } from './principal';
export { MOST_TRIES, Reactions } from './reactions';
export * from './reading-data-source';
export * from './references';
export * from './request-context';
export * from './scalars';
export * from './search-source';
export * from './staffed-offices';
export * from './table';
export * from './table-class';
export * from './thing';
export * from './thing-record';
export * from './told-error';
export { scopesSetting } from './scopes-setting';
export { type Query, requestReads } from './snapshot';
export { Transaction, Transactions } from './transaction';
export * from './write-path.entities';

export * from './criteria.entity';
export * from './criteria.ids';
export { CriteriaLoader } from './criteria.loader';
export * from './criteria.module';
export { Criteria } from './criteria.service';
export { BilingualText, CriteriaCitation, CriteriaDeadline, CriteriaTrait, DeadlineStep } from './criteria-parts.view';
export { loadCriteria } from './set-data/load-criteria';
export { shippedSets } from './set-data/shipped-sets';

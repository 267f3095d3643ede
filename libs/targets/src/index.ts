export { loadTargets } from './target-data/load-targets';
export * from './area-target.entity';
export * from './indicator.entity';
export * from './indicator-result.entity';
export * from './targets.module';

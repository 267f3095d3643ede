export { loadTargets } from './target-data/load-targets';
export { targetFor } from './area-board.rules';
export * from './area-target.entity';
export * from './indicator.entity';
export * from './indicator-result.entity';
export { valueOf } from './share.rules';
export * from './targets.module';

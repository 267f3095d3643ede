export * from './award.entity';
export * from './authority.entity';
export { AwardIds } from './awards.ids';
export * from './awards.module';
export { AwardKind } from './award-kind.view';
export { Awards } from './awards.service';
export { AwardsLoader } from './awards.loader';
export { Authorities } from './authorities.service';
export { loadAwards } from './award-data/load-awards';

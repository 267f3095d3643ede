export * from './award.entity';
export * from './authority.entity';
export { AwardIds } from './awards.ids';
export * from './awards.module';
export { Authorities } from './authorities.service';
export { loadAwards } from './award-data/load-awards';

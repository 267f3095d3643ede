export * from './award.entity';
export * from './authority.entity';
export * from './awards.module';
export { Authorities } from './authorities.service';
export { loadAwards } from './award-data/load-awards';

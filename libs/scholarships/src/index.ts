export * from './scholarship.kinds';
export * from './scholarship-application.entity';
export * from './scholarship-grant.entity';
export * from './scholarship-round.entity';
export * from './scholarship-score.entity';
export * from './scholarships.module';

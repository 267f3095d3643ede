export * from './activity.entity';
export * from './week.entity';

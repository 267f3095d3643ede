export * from './form.entity';
export * from './report.entity';
export * from './round.entity';

export * from './advance.entity';
export * from './advance-settlement.entity';
export * from './advances.ids';
export * from './advances.module';

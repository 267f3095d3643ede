export * from './bank.entity';
export * from './cash-count.entity';
export * from './reconciliation.module';

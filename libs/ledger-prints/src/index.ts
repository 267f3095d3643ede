export * from './ledger-prints.module';

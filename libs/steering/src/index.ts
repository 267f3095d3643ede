export * from './steering.module';

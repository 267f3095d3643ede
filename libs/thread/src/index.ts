export * from './thread.module';

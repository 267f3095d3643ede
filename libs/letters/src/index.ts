export * from './letters.module';

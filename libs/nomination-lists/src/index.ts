export * from './nomination-lists.module';

export * from './stored-file.entity';

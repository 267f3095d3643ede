export * from './directive.entity';

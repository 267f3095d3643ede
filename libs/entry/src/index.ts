import './entry.errors';

export * from './answer-link.entity';
export * from './entry.module';
export * from './link-guess.entity';

import './entry.errors';

export { ScoreList } from './score-list';
export * from './entry.module';

export * from './recognition-count.entity';
export { countRecognised, countRevoked } from './counted-recognitions';
export * from './recognition-counts.module';

export { readInWorker } from './extract-in-worker.ts';
export * from './extract-text.ts';

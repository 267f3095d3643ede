export * from './document-code.rules.ts';
export * from './extract-text.ts';
export { readInWorker } from './extract-in-worker.ts';
export type * from './reading.ts';

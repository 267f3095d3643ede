export * from './document-code.rules.ts';
export { readDocument } from './read-document.ts';
export type * from './reading.ts';

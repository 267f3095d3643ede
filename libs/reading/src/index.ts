export * from './document-code.rules.ts';
export * from './extract-text.ts';
export { readDocument } from './read-document.ts';
export type * from './reading.ts';

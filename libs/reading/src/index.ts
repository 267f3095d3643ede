export * from './document-code.rules.ts';
export type * from './reading.ts';

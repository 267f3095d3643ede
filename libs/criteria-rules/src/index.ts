export type * from './criteria-content.ts';
export type * from './answer.ts';

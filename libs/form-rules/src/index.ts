export * from './commune.rules.ts';
export * from './figure.rules.ts';
export * from './cell.rules.ts';
export * from './whole-number.rules.ts';

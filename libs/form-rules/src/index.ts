export * from './figure.rules.ts';
export * from './cell.rules.ts';

export { FORMS, ROUNDS } from './rounds.graphql.ts';
export { useTierName } from './useTierName';

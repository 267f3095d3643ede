export { FORMS, ROUNDS } from './rounds.graphql.ts';

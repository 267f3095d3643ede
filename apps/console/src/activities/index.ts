export { ACTIVITIES } from './activities.graphql.ts';

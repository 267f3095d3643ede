export { ACTIVITIES, type Activity } from './activities.graphql.ts';

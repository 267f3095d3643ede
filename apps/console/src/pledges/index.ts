export { PLEDGE, type PledgeDetails } from './pledges.graphql.ts';

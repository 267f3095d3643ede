export { FundsPanel } from './FundsPanel';
export { FUNDS_OF, MONEY_PLACES_OF } from './funds.graphql.ts';

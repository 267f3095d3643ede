export { DelegateButton } from './DelegateButton';
export { DelegationTable } from './DelegationTable';
export { MY_DELEGATIONS, PERSON_DELEGATIONS } from './delegations.graphql.ts';

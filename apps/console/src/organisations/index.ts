export { OrganisationPicker } from './OrganisationPicker';
export { ORGANISATION, ORGANISATIONS, type Organisation } from './organisations.graphql.ts';

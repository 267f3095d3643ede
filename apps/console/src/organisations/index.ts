export { OrganisationPicker } from './OrganisationPicker';
export { ORGANISATION, ORGANISATIONS } from './organisations.graphql.ts';

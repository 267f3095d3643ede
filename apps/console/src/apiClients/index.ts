export type { ApiClientDetails } from './apiClients.graphql.ts';

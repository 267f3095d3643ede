import { place } from '../resource/place.ts';
import type { ApiClientDetails } from './apiClients.graphql.ts';

/** What belongs to an application, on its page. */
export const apiClientPanels = place<{ client: ApiClientDetails }>('apiClients.panels');

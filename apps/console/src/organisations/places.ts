import { place } from '../resource/place.ts';
import type { Organisation } from './organisations.graphql.ts';

/** After what is known of the organisation, before what stands below it. Only where it still works. */
export const organisationPanels = place<{ organisation: Organisation }>('organisations.panels');

import { place } from '../resource/place.ts';
import type { OpenItemDetails } from './openItems.graphql.ts';

/** On the page of an open item, below what is known of it. */
export const openItemPanels = place<{ item: OpenItemDetails }>('openItems.panels');

/** Where money is set aside for what was promised. */
export const COMMIT_PAGE = '/openItems/commit';

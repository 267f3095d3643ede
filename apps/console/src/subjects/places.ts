import { place } from '../resource/place.ts';

/** Of a community, clan, family or citizen, after what is known of it. */
export const subjectPanels = place<{ id: string }>('subjects.panels');

import type { Named } from '../../shared/named.ts';

/** A place on the way down: an obligation, opened into its children or into its own activities. */
export interface Step {
  obligationId: string;
  organisation: Named;
  shows: 'children' | 'activities';
  /** The unit's own figure in words, where its activities are shown. */
  figure?: string;
}

import type { Named } from '../../shared/named.ts';

/** A place on the way down: an obligation, opened into its children or into what is behind its own figure. */
export interface Step {
  obligationId: string;
  organisation: Named;
  shows: 'children' | 'things';
  /** The unit's own figure in words, where what is behind it is shown. */
  figure?: string;
}

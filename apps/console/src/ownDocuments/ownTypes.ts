import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';

const LAST_OF_DECREE_30 = 'PB';

/** The numbered types of Decree 30/2020, Appendix III, which an office drafts itself. */
export const OWN_TYPES: readonly string[] = DIRECTIVE_TYPES.slice(0, DIRECTIVE_TYPES.indexOf(LAST_OF_DECREE_30) + 1);

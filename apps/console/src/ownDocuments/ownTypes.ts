import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';

const LAST_WITH_ABBREVIATION = 'PB';
/** The last of article 7; it has no abbreviation, and no form of its own. */
export const PUBLIC_LETTER = 'Thư công';

/** The types of Decree 30/2020, article 7, which an office drafts itself. */
export const OWN_TYPES: readonly string[] = [
  ...DIRECTIVE_TYPES.slice(0, DIRECTIVE_TYPES.indexOf(LAST_WITH_ABBREVIATION) + 1),
  PUBLIC_LETTER,
];

import { DIRECTIVE_TYPES as NAMES } from '../../../../libs/letterhead/src/document-code.rules.ts';

/** What the work meets most. */
const FIRST = ['KH', 'CV', 'QĐ', 'BC', 'CT', 'TTr', 'TB', 'HD'];

/** The types that the register takes: first what the work meets most, then the others of Decree 30/2020, legal and Party documents. */
export const DIRECTIVE_TYPES: readonly string[] = [...new Set([...FIRST, ...Object.keys(NAMES)])];

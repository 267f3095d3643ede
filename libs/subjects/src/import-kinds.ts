import { type KindValue, OpenKind } from '@app/kernel';

/** What a list from a file brings. */
export const ImportKind = new OpenKind('ImportKind', 'What a list from a file brings.');
export type ImportKind = KindValue<'ImportKind'>;

export const OF_CITIZENS = ImportKind.declare('citizens', 'Citizens who are to be recorded.');

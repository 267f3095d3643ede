import { type KindValue, OpenKind } from '@app/kernel';

/** What an own document was drafted from. The library that knows the data declares the kind. */
export const DraftKind = new OpenKind('DraftKind', 'What an own document was drafted from.');
export type DraftKind = KindValue<'DraftKind'>;

export const FREE = DraftKind.declare('free', 'Written from nothing.');

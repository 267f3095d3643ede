export { faultsInList, saidIn } from './count.rules.ts';
export { kindOfName, withoutRank } from './name.rules.ts';
export { isBroken, nameToFind, rowFaults, type SheetRow } from './row.rules.ts';
export { type ReadSheet, readSheet, type SheetCell, type SheetLine } from './sheet.rules.ts';
export type { Nominated } from './words.ts';

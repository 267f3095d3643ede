export { faultsInList, type ListSaid, saidIn } from './count.rules.ts';
export { headOf, kindOfName, withoutRank } from './name.rules.ts';
export { isBroken, nameToFind, type RowFault, type RowFaultCode, rowFaults, type SheetRow } from './row.rules.ts';
export { type ReadSheet, readSheet, type SheetCell, type SheetColumn, type SheetLine } from './sheet.rules.ts';
export type { Nominated } from './words.ts';

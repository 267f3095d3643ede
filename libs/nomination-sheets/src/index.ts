export { faultsInList, saidIn } from './count.rules.ts';
export { kindOfName, withoutRank } from './name.rules.ts';
export { isBroken, nameToFind, rowFaults, type SheetRow } from './row.rules.ts';
export { type ReadSheet, readSheet } from './sheet.rules.ts';
export {
  dayText,
  headingsIn,
  isClosing,
  isColumnNumbers,
  type LineTexts,
  type ListHeadings,
  type Places,
  sectionIn,
  type SheetCell,
  type SheetLine,
  textOf,
  textsOf,
} from './table.rules.ts';
export { folded, type Nominated, tidied } from './words.ts';

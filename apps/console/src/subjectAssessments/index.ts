export { ConsentDay } from './OnBehalfPart';
export { GuardianPicker } from './GuardianPicker';
export { isMinor } from './entry.rules.ts';
export { BoardLineLink } from './BoardLineLink';
export { SubjectLines } from './SubjectLines';

export { ConsentDay } from './OnBehalfPart';
export { type Agreed, GuardianPart } from './GuardianPart';
export { isMinor } from './entry.rules.ts';
export { BoardLineLink } from './BoardLineLink';
export { SubjectLines } from './SubjectLines';

export { BoardLineLink } from './BoardLineLink';
export { SubjectLines } from './SubjectLines';

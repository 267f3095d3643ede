export { SubjectLines } from './SubjectLines';

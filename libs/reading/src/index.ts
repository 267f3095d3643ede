export {
  DIRECTIVE_TYPES,
  knownType,
  readDirectiveCode,
  staysDraft,
  type DirectiveCode,
} from '../../letterhead/src/index.ts';
export { withEmptyPages } from './doubt.rules.ts';
export { readDocument } from './read-document.ts';
export type * from './reading.ts';

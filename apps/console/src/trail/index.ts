export { DoneForMe } from './DoneForMe';
export { useActName } from './useActName';

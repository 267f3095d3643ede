export { DoneForMe } from './DoneForMe';

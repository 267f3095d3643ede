export { DispatchPiles } from './DispatchPiles';

export { FundsPanel } from './FundsPanel';

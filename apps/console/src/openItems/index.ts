export { PayItemsButton } from './PayItemsButton';

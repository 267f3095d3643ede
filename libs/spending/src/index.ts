export { ActivitySpendingLoader } from './activity-spending.loader';
export { type BookFigure, BookFigures } from './book-figures';
export { VOUCHER } from './spending.kinds';
export { SpendingModule } from './spending.module';
export { SPENT_ENTRIES } from './spent.sql';

export { DailyBalances, type Lowest, type Move } from './daily-balances';
export { LedgerStep } from './ledger-step.entity';
export { stepAct, stepVoucher } from './steps';
export {
  movedBy,
  openItemFault,
  type OpenItemMove,
  openItemMove,
  openOf,
  outstandingOf,
  type Standing,
} from './open-item.rules';
export { chained, debitOf, movesOf } from './sides.rules';

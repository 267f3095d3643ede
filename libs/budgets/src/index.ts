export { BudgetsModule } from './budgets.module';
export { loadCaps } from './cap-data/load-caps';

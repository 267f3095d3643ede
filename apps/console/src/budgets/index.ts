export { BudgetLineField, useSpendableLines } from './BudgetLineField';

export { StatementsLink } from './StatementsLink';
export { StatedTable } from './StatedTable';
export { statementsIn, totalsPage } from './places.ts';

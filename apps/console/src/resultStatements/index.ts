export { StatementsLink } from './StatementsLink';
export { StatedTable } from './StatedTable';
export { statementsIn } from './places.ts';

export { openedOf, type Place, type UnitPlace, withoutFewBelow } from './few.rules.ts';

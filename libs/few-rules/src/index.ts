export { type FiguresOfPlace, openedOf, type Place, type UnitPlace, withoutFewBelow } from './few.rules.ts';

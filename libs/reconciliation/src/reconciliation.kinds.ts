import { ThingKind } from '@app/kernel';

export const MONEY_PLACE = ThingKind.declare('money_place', 'A cash box, or an account at a bank or the treasury.');
export const CASH_COUNT = ThingKind.declare('cash_count', 'Minutes of a count of a cash box.');

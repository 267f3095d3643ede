import { ThingKind } from '@app/kernel';

export const CRITERIA_SET = ThingKind.declare('criteria_set', 'What a title asks for.');
export const CRITERIA_TARGET = ThingKind.declare(
  'criteria_target',
  'One target of a set in force; by the id of the set, its title begins with its code.',
);

import { ThingKind } from '@app/kernel';

export const CRITERIA_SET = ThingKind.declare('criteria_set', 'What a title asks for.');

import { ThingKind } from '@app/kernel';

export const MOVEMENT = ThingKind.declare('movement', 'An emulation movement.');

import { ThingKind } from '@app/kernel';

export const DONATION = ThingKind.declare('donation', 'Something that was given: money, goods or labour.');

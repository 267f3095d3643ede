import { ThingKind } from '@app/kernel';

export const CAMPAIGN = ThingKind.declare('campaign', 'A campaign that asks for contributions.');

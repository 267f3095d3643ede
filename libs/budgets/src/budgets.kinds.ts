import { ThingKind } from '@app/kernel';

export const BUDGET = ThingKind.declare('budget', 'What an organisation may spend in a year.');

import { ThingKind } from '@app/kernel';

export const STUDY_CIRCLE = ThingKind.declare('study_circle', 'People who learn together regularly.');

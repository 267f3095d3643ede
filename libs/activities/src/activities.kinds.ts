import { ThingKind } from '@app/kernel';

export const WEEK = ThingKind.declare('week', 'A lifelong learning week.');
export const ACTIVITY = ThingKind.declare('activity', 'Something that an organisation does.');

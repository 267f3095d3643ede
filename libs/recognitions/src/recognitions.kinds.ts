import { ThingKind } from '@app/kernel';

export const RECOGNITION_ROUND = ThingKind.declare(
  'recognition_round',
  'A title or award of a year, for which an office takes nominations.',
);
export const NOMINATION = ThingKind.declare('nomination', 'Somebody is put forward in a round.');
export const RECOGNITION = ThingKind.declare('recognition', 'A title or award that was given to somebody.');

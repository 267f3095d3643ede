import { ThingKind } from '@app/kernel';

export const TITLE_REGISTRATION = ThingKind.declare('title_registration', 'Somebody strives for a title in a year.');

export const TITLE_CLOSING = ThingKind.declare(
  'title_closing',
  'The day until which an office takes registrations of titles for a year.',
);

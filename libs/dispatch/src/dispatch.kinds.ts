import { ThingKind } from '@app/kernel';

/** One sending of a document. */
export const SENDING = ThingKind.declare('dispatch');

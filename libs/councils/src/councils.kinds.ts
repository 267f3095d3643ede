import { ThingKind } from '@app/kernel';

export const BALLOT = ThingKind.declare('ballot', 'A secret vote of a council. Stands as a `BallotState`.');

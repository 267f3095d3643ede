import { firstQuestion } from '../shared/useFirstAnswer.ts';
import { WORKPLACES } from '../shared/workplaces.graphql.ts';
import { MOVEMENTS } from './movements.graphql.ts';

/** Looked through for those of the own territory, the own ones first; what comes with the programme is no work. */
const LOOKED_AT = 10;
const REGISTERS = 'movement.registerOthers';

export const RUNNING_MOVEMENTS = firstQuestion(
  MOVEMENTS,
  { first: LOOKED_AT, withTotal: false, state: 'RUNNING' },
  REGISTERS,
);
/** `useWorkplaces` reads it. */
export const OWN_WORKPLACES = firstQuestion(WORKPLACES, {}, REGISTERS);

import { DirectiveStateChip } from './DirectiveStateChip';
import { ValidityChip } from './ValidityChip';
import type { DirectiveState, DirectiveValidity } from '../dataProvider/schema.ts';

const STATES: readonly string[] = ['STUB', 'DRAFT', 'APPROVED'] satisfies DirectiveState[];

/** Of what is no document yet, how far it is; else whether it is in force. */
export const DirectiveStanding = ({ standing }: { standing: string }) =>
  STATES.includes(standing) ? (
    <DirectiveStateChip state={standing as DirectiveState} />
  ) : (
    <ValidityChip validity={standing as DirectiveValidity} />
  );

import type { FieldError, IsoDate } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import type { MovementParticipants, MovementPhase } from './movement-parts';
import { type Movement, MovementState } from './movement.entity';

/** Nation, province, commune, and the other line between two of them: a movement inherits through four at most. */
export const ANCESTORS = 4;

export type MovementAct = 'amend' | 'close' | 'reopen';

/** From which states an act leads to which; `amend` changes none. */
export const ACTS: Record<MovementAct, { from: readonly MovementState[]; to: MovementState | null }> = {
  amend: { from: [MovementState.Running, MovementState.Reopened], to: null },
  close: { from: [MovementState.Running, MovementState.Reopened], to: MovementState.Closed },
  reopen: { from: [MovementState.Closed], to: MovementState.Reopened },
};

/** What was entered of a movement and can be wrong by itself. */
export type Entered = Pick<Movement, 'name' | 'startsOn' | 'endsOn' | 'ownPhases' | 'ownParticipants'>;

export function movementFaults({ name, startsOn, endsOn, ownPhases, ownParticipants }: Entered): FieldError[] {
  const faults: FieldError[] = [];
  if (name === '') faults.push({ path: 'name', code: 'FIELD_REQUIRED' });
  if (endsOn !== null && endsOn < startsOn) faults.push({ path: 'endsOn', code: 'MOVEMENT_DATES_ORDER' });
  const kinds = ownParticipants?.kinds ?? null;
  if (kinds?.length === 0) faults.push({ path: 'participants.kinds', code: 'FIELD_REQUIRED' });
  return [...faults, ...phaseFaults(ownPhases ?? [], startsOn, endsOn)];
}

/** Phases follow one another within the movement's own time; only the last may be without an end. */
function phaseFaults(phases: readonly MovementPhase[], startsOn: IsoDate, endsOn: IsoDate | null): FieldError[] {
  return phases.flatMap((phase, at): FieldError[] => {
    const before = phases[at - 1];
    if (phase.name.trim() === '') return [{ path: `phases.${at}.name`, code: 'FIELD_REQUIRED' }];
    if (phase.endsOn !== null && phase.endsOn < phase.startsOn)
      return [{ path: `phases.${at}.endsOn`, code: 'MOVEMENT_DATES_ORDER' }];
    if (before && (before.endsOn === null || before.endsOn >= phase.startsOn))
      return [{ path: `phases.${at}.startsOn`, code: 'MOVEMENT_PHASES_ORDER' }];
    if (phase.startsOn < startsOn || (endsOn !== null && (phase.endsOn ?? phase.startsOn) > endsOn))
      return [{ path: `phases.${at}.startsOn`, code: 'MOVEMENT_PHASE_OUTSIDE' }];
    return [];
  });
}

/** Whether somebody of a kind may take part; where nobody says who does, everybody may. */
export function takesPart(
  participants: MovementParticipants | null,
  kind: SubjectKind,
  organisationKind: OrganisationKind | null,
): boolean {
  if (participants === null) return true;
  const { kinds, organisationKinds } = participants;
  if (!kinds.includes(kind)) return false;
  if (kind !== SubjectKind.Organisation || organisationKinds.length === 0) return true;
  return organisationKind !== null && organisationKinds.includes(organisationKind);
}

/** Its last day is over, and nobody has opened it again since. */
export const isOver = ({ endsOn, state }: Pick<Movement, 'endsOn' | 'state'>, today: IsoDate): boolean =>
  endsOn !== null && endsOn < today && state !== MovementState.Reopened;

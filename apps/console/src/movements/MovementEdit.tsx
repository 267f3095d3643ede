import { EditPage } from '../shared/FormPage';
import { asked } from './asked';
import { MovementInputs } from './MovementInputs';
import type { MovementDetails } from './movements.graphql.ts';

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

const toForm = (movement: MovementDetails) => ({
  version: movement.version,
  name: movement.name,
  startsOn: movement.startsOn,
  endsOn: movement.endsOn,
  parentId: movement.parent?.id ?? null,
  directiveIds: ids(movement.directives),
  citation: movement.citation,
  slogan: movement.ownSlogan,
  leadIds: ids(movement.leads),
  coordinatorIds: ids(movement.coordinators),
  participants: movement.ownParticipants ?? { kinds: [], organisationKinds: [] },
  phases: movement.ownPhases ?? [],
  targets: movement.ownTargets ?? [],
});

export const MovementEdit = () => (
  <EditPage<MovementDetails> resource="movements" toForm={toForm} transform={asked} titleOf={({ name }) => name}>
    <MovementInputs />
  </EditPage>
);

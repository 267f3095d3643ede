import { ThingKind } from '@app/kernel';

export const CLUSTER = ThingKind.declare(
  'cluster',
  'Organisations that compete in a year. Stands as a `ClusterState`.',
);

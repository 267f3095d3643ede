import type { Thing } from '@app/kernel';
import type { Cluster } from './cluster.entity';
import { CLUSTER } from './clusters.kinds';

/** A cluster as a card: its year, and until when points are given. */
export const clusterThing = ({ id, name, year, scoringDueOn, organisationKey, state }: Cluster): Thing => ({
  id,
  kind: CLUSTER,
  title: name,
  subtitle: String(year),
  day: scoringDueOn,
  organisationKey,
  standing: state.toUpperCase(),
});

import { AssociationOfficer, everyone, Leader, Officer, rule, type Rule, staff, writers } from './rule';

const keepers = [Officer, AssociationOfficer];

/** Clusters of emulation. Of each target one that it has set up itself, and of which it is a member. */
export const clusterPolicy: Record<string, Rule[]> = {
  cluster: rule(everyone, 'subtree'),
  clusters: rule(everyone, 'subtree'),
  'node (cluster)': rule(everyone, 'subtree'),
  setUpCluster: rule(keepers, 'workplace'),
  'setUpCluster (directive)': rule(keepers, 'flows down'),
  'setUpCluster (previous)': rule(keepers, 'subtree'),
  'setUpCluster (members)': rule(keepers, 'subtree'),
  setClusterDuties: rule(keepers, 'workplace'),
  // A stale version is told whoever is named.
  'setClusterDuties (head)': rule(keepers, 'narrowing'),
  'setClusterDuties (deputy)': rule(keepers, 'narrowing'),
  joinCluster: rule(keepers, 'workplace'),
  'joinCluster (organisation)': rule(keepers, 'narrowing'),
  leaveCluster: rule(keepers, 'workplace'),
  signCovenant: rule([Leader], 'workplace'),
  scoreMember: rule(writers, 'workplace'),
  'scoreMember (of)': rule(writers, 'workplace'),
  proposeRanking: rule(staff, 'workplace'),
  confirmRanking: rule(staff, 'workplace'),
  returnRanking: rule(staff, 'workplace'),
};

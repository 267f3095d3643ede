import Diversity from '@mui/icons-material/Diversity3Outlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { CLUSTER, CLUSTER_BY_ID, CLUSTERS, SET_UP_CLUSTER } from './clusters.graphql.ts';

export const resource = defineResource({
  name: 'clusters',
  icon: Diversity,
  menu: { group: 'work', order: 65 },
  pages: {
    list: lazily(() => import('./ClusterList'), 'ClusterList'),
    show: lazily(() => import('./ClusterShow'), 'ClusterShow'),
    create: lazily(() => import('./ClusterCreate'), 'ClusterCreate'),
  },
  needs: { create: 'cluster.setUp' },
  things: [{ kind: 'CLUSTER', order: 42, wayTo: showPage('clusters') }],
  records: ['Cluster'],
  recordRepresentation: 'name',
  operations: {
    clusters: { list: CLUSTERS, one: CLUSTER, many: CLUSTER_BY_ID, create: SET_UP_CLUSTER },
  },
  drafts: [
    {
      kind: 'CLUSTER_COVENANT',
      label: 'resources.clusters.covenant.label',
      explanation: 'resources.clusters.covenant.explanation',
      permission: 'cluster.setUp',
      wayTo: showPage('clusters'),
    },
  ],
});

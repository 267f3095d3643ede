import Flag from '@mui/icons-material/FlagOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { AREA_FIGURES, AREA_TARGETS } from './targets.graphql.ts';

export const resource = defineResource({
  name: 'targets',
  icon: Flag,
  menu: { group: 'work', order: 60 },
  pages: { list: lazily(() => import('./BoardPage'), 'BoardPage') },
  routes: [
    { path: '/targets/all', page: lazily(() => import('./TargetList'), 'TargetList') },
    { path: '/targets/figures', page: lazily(() => import('./FiguresPage'), 'FiguresPage') },
  ],
  records: ['AreaTarget'],
  operations: {
    areaTargets: { list: AREA_TARGETS },
    areaFigures: { list: AREA_FIGURES },
  },
});

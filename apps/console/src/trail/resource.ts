import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition, recordHistory } from '../resource/place.ts';
import { lazily } from '../shared/lazy.ts';
import { TRAIL } from './trail.graphql.ts';
import { TrailPile } from './TrailPile';

export const resource = defineResource({
  name: 'trail',
  icon: HistoryIcon,
  menu: { group: 'administration', order: 20, permission: 'audit.read' },
  pages: { list: lazily(() => import('./TrailList'), 'TrailList') },
  needs: { list: 'audit.read' },
  operations: { trail: { list: TRAIL } },
  additions: [
    addition(
      recordHistory,
      10,
      lazily(() => import('./HistorySection'), 'HistorySection'),
    ),
  ],
  inbox: inboxPart([], 50, TrailPile),
});

import Outbox from '@mui/icons-material/OutboxOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { SENT_DISPATCHES } from './sentDispatches.graphql.ts';

export const resource = defineResource({
  name: 'sentDispatches',
  icon: Outbox,
  menu: { group: 'work', order: 35, permission: 'dispatch.send' },
  pages: { list: lazily(() => import('./SentDispatchList'), 'SentDispatchList') },
  operations: { sentDispatches: { list: SENT_DISPATCHES } },
});

import InboxIcon from '@mui/icons-material/InboxOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { Inbox } from './Inbox';
import { WAITING } from './waiting.ts';

export const resource = defineResource({
  name: 'inbox',
  icon: InboxIcon,
  menu: { group: 'work', order: 10, to: '/', label: 'inbox.title' },
  dashboard: Inbox,
  asksFirst: [WAITING],
});

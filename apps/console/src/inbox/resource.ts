import InboxIcon from '@mui/icons-material/InboxOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { Inbox } from './Inbox';

export const resource = defineResource({
  name: 'inbox',
  icon: InboxIcon,
  menu: { group: 'work', order: 10, to: '/', label: 'inbox.title' },
  dashboard: Inbox,
});

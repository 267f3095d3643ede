import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'calendar',
  icon: CalendarMonth,
  menu: { group: 'register', order: 60 },
  routes: [{ path: '/calendar', page: lazily(() => import('./CalendarPage'), 'CalendarPage') }],
});

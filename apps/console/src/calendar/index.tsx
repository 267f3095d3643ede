import { Route } from 'react-router';
import { lazily } from '../shared/lazy';

const CalendarPage = lazily(() => import('./CalendarPage'), 'CalendarPage');

export const calendarRoutes = <Route path="/calendar" element={<CalendarPage />} />;

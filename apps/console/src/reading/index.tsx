import { Route } from 'react-router';
import { lazily } from '../shared/lazy';

const ReadPage = lazily(() => import('./ReadPage'), 'ReadPage');

const ConfirmedPage = lazily(() => import('./Confirmed'), 'ConfirmedPage');

export const readingRoutes = (
  <>
    <Route path="/directives/read" element={<ReadPage />} />
    <Route path="/directives/read/:id" element={<ConfirmedPage />} />
  </>
);

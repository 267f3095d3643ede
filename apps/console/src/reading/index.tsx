import { Route } from 'react-router';
import { lazily } from '../shared/lazy';

const ReadPage = lazily(() => import('./ReadPage'), 'ReadPage');

export const readingRoutes = <Route path="/directives/read" element={<ReadPage />} />;

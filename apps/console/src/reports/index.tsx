import { Route } from 'react-router';
import { lazily } from '../shared/lazy';

const ReportPage = lazily(() => import('./ReportPage'), 'ReportPage');

export const reportRoutes = <Route path="/obligations/:id/report" element={<ReportPage />} />;

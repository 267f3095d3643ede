import { Route } from 'react-router';
import { lazily } from '../shared/lazy';

const TracePage = lazily(() => import('./TracePage'), 'TracePage');
const ReportOfTrace = lazily(() => import('./ReportOfTrace'), 'ReportOfTrace');
const ChainPage = lazily(() => import('./ChainPage'), 'ChainPage');
const GapPage = lazily(() => import('./GapPage'), 'GapPage');

export const threadRoutes = (
  <>
    <Route path="/trace/:id" element={<TracePage />} />
    <Route path="/trace/:id/report" element={<ReportOfTrace />} />
    <Route path="/chain/:id" element={<ChainPage />} />
    <Route path="/plan-gap/:id" element={<GapPage />} />
  </>
);

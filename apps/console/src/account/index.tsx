import { Route } from 'react-router';
import { lazily } from '../shared/lazy';

const AccountPage = lazily(() => import('./AccountPage'), 'AccountPage');

export const accountRoutes = <Route path="/account" element={<AccountPage />} />;

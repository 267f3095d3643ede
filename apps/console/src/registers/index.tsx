import { Route } from 'react-router';
import { lazily } from '../shared/lazy';

const RegistersPage = lazily(() => import('./RegistersPage'), 'RegistersPage');

export const registerRoutes = <Route path="/registers" element={<RegistersPage />} />;

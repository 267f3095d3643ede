import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import { accountRoutes } from './account';
import { activities } from './activities';
import { administrativeUnits } from './administrativeUnits';
import { authProvider } from './authProvider';
import { dataProvider } from './dataProvider/dataProvider';
import { directives } from './directives';
import { i18nProvider } from './i18n/i18nProvider';
import { Inbox } from './inbox/Inbox';
import { AppLayout } from './layout/AppLayout';
import { TopNotification } from './layout/TopNotification';
import { darkTheme, lightTheme } from './layout/theme';
import { organisations } from './organisations';
import { people } from './people';
import { queryClient } from './queryClient';
import { reportRoutes } from './reports';
import { rounds } from './rounds';
import { SetPasswordPage } from './signIn/SetPasswordPage';
import { SignInPage } from './signIn/SignInPage';
import { weeks } from './weeks';

export const App = () => (
  <Admin
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    layout={AppLayout}
    notification={TopNotification}
    loginPage={SignInPage}
    dashboard={Inbox}
    theme={lightTheme}
    darkTheme={darkTheme}
    defaultTheme="light"
    disableTelemetry
    requireAuth
  >
    <Resource {...rounds} />
    <Resource {...weeks} />
    <Resource {...activities} />
    <Resource {...directives} />
    <Resource {...organisations} />
    <Resource {...administrativeUnits} />
    <Resource {...people} />
    <CustomRoutes>
      {accountRoutes}
      {reportRoutes}
    </CustomRoutes>
    <CustomRoutes noLayout>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/set-password" element={<SetPasswordPage />} />
    </CustomRoutes>
  </Admin>
);

import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import { accountRoutes } from './account';
import { activities } from './activities';
import { administrativeUnits } from './administrativeUnits';
import { assignments } from './assignments';
import { authProvider } from './authProvider';
import { calendarRoutes } from './calendar';
import { dataProvider } from './dataProvider/dataProvider';
import { directives } from './directives';
import { dispatches } from './dispatches';
import { i18nProvider } from './i18n/i18nProvider';
import { Inbox } from './inbox/Inbox';
import { AppLayout } from './layout/AppLayout';
import { TopNotification } from './layout/TopNotification';
import { darkTheme, lightTheme } from './layout/theme';
import { movements } from './movements';
import { organisations } from './organisations';
import { ownDocumentRoutes } from './ownDocuments';
import { people } from './people';
import { queryClient } from './queryClient';
import { readingRoutes } from './reading';
import { registerRoutes } from './registers';
import { reportRoutes } from './reports';
import { rounds } from './rounds';
import { SetPasswordPage } from './signIn/SetPasswordPage';
import { SignInPage } from './signIn/SignInPage';
import { threadRoutes } from './thread';
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
    <Resource {...assignments} />
    <Resource {...dispatches} />
    <Resource {...movements} />
    <Resource {...organisations} />
    <Resource {...administrativeUnits} />
    <Resource {...people} />
    <CustomRoutes>
      {accountRoutes}
      {reportRoutes}
      {threadRoutes}
      {calendarRoutes}
      {ownDocumentRoutes}
      {registerRoutes}
      {readingRoutes}
    </CustomRoutes>
    <CustomRoutes noLayout>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/set-password" element={<SetPasswordPage />} />
    </CustomRoutes>
  </Admin>
);

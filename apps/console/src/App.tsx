import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import { dataProviderOf } from './dataProvider/dataProvider';
import { resources } from './gathered/resources';
import { i18nProvider } from './i18n/i18nProvider';
import { AppLayout } from './layout/AppLayout';
import { TopNotification } from './layout/TopNotification';
import { darkTheme, lightTheme } from './layout/theme';
import { operationsOf } from './resource/operationsOf';
import { ResourcesContext } from './resource/ResourcesContext';
import { authProvider } from './session/authProvider';
import { queryClient } from './session/queryClient';

const dataProvider = dataProviderOf(operationsOf(resources));
const routes = resources.flatMap((resource) => resource.routes ?? []);
const [bare, framed] = [true, false].map((isBare) =>
  routes
    .filter((route) => (route.isBare ?? false) === isBare)
    .map(({ path, page: Page }) => <Route key={path} path={path} element={<Page />} />),
);

export const App = () => (
  <ResourcesContext value={resources}>
    <Admin
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      layout={AppLayout}
      notification={TopNotification}
      loginPage={resources.find(({ loginPage }) => loginPage)?.loginPage}
      dashboard={resources.find(({ dashboard }) => dashboard)?.dashboard}
      theme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme="light"
      disableTelemetry
      requireAuth
    >
      {resources.map(
        ({ name, pages, recordRepresentation }) =>
          pages && <Resource key={name} name={name} recordRepresentation={recordRepresentation} {...pages} />,
      )}
      <CustomRoutes>{framed}</CustomRoutes>
      <CustomRoutes noLayout>{bare}</CustomRoutes>
    </Admin>
  </ResourcesContext>
);

import { CssBaseline } from '@mui/material';
import { type ComponentType, Suspense } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, LoadingPage, localStorageStore, Resource } from 'react-admin';
import { Route } from 'react-router';
import { dataProviderOf } from './dataProvider/dataProvider';
import { resources } from './gathered/resources';
import { i18nProvider } from './i18n/i18nProvider';
import { AppLayout } from './layout/AppLayout';
import { Guarded } from './layout/Guarded';
import { NotFoundPage } from './layout/NotFoundPage';
import { RefusedPage } from './layout/RefusedPage';
import { TopNotification } from './layout/TopNotification';
import { darkTheme, lightTheme } from './layout/theme';
import type { ResourceDescription } from './resource/defineResource';
import { operationsOf } from './resource/operationsOf';
import { ResourcesContext } from './resource/ResourcesContext';
import { authProvider } from './session/authProvider';
import { queryClient } from './session/queryClient';

/** The pages of a resource, those that need a permission behind it. */
const guarded = ({ pages, needs = {} }: ResourceDescription) =>
  Object.fromEntries(
    Object.entries(pages ?? {}).map(([name, page]) => {
      const permission = needs[name as keyof typeof needs];
      const Shown = page as ComponentType;
      return [name, permission ? () => <Guarded page={Shown} permission={permission} /> : page];
    }),
  );

const dataProvider = dataProviderOf(operationsOf(resources));
const routes = resources.flatMap((resource) => resource.routes ?? []);
const [bare, framed] = [true, false].map((isBare) =>
  routes
    .filter((route) => (route.isBare ?? false) === isBare)
    .map(({ path, page: Page, permission }) => (
      <Route key={path} path={path} element={permission ? <Guarded page={Page} permission={permission} /> : <Page />} />
    )),
);

const pages = resources.flatMap((resource) => (resource.pages ? [{ ...resource, shown: guarded(resource) }] : []));

const store = localStorageStore();

/** What `Admin` of react-admin would put together, without its own sign-in and error pages, which bring all of its forms along. */
export const App = () => (
  <ResourcesContext value={resources}>
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme="light"
    >
      <CssBaseline enableColorScheme />
      <Suspense>
        <CoreAdminUI
          layout={AppLayout}
          loginPage={resources.find(({ loginPage }) => loginPage)?.loginPage}
          dashboard={resources.find(({ dashboard }) => dashboard)?.dashboard}
          accessDenied={RefusedPage}
          authCallbackPage={false}
          authenticationError={RefusedPage}
          catchAll={NotFoundPage}
          loading={LoadingPage}
          disableTelemetry
          requireAuth
        >
          {pages.map(({ name, recordRepresentation, shown }) => (
            <Resource key={name} name={name} recordRepresentation={recordRepresentation} {...shown} />
          ))}
          <CustomRoutes>{framed}</CustomRoutes>
          <CustomRoutes noLayout>{bare}</CustomRoutes>
        </CoreAdminUI>
      </Suspense>
      <TopNotification />
    </AdminContext>
  </ResourcesContext>
);

import { CssBaseline } from '@mui/material';
import { Suspense, useEffect } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, LoadingPage, localStorageStore } from 'react-admin';
import { Route } from 'react-router';
import { dataProviderOf } from './dataProvider/dataProvider';
import { starts } from './gathered/starts';
import { i18nProvider } from './i18n/i18nProvider';
import { AppLayout } from './layout/AppLayout';
import { FieldFaults } from './layout/FieldFaults';
import { RefusedPage } from './layout/RefusedPage';
import { TopNotification } from './layout/TopNotification';
import { darkTheme, lightTheme } from './layout/theme';
import type { ResourceDescription } from './resource/defineResource';
import { ResourcesContext, StartsContext } from './resource/ResourcesContext';
import { askEarly, isFirstScreen } from './session/askEarly.ts';
import { authProvider } from './session/authProvider';
import { queryClient } from './session/queryClient';
import { lazily } from './shared/lazy.ts';

/** All that is behind the first screen: what the folders say of their pages and records. */
const house = () => import('./House');
const HousePages = lazily<'HousePages'>(house, 'HousePages');

let described: Promise<readonly ResourceDescription[]> | undefined;
const resources = (): Promise<readonly ResourceDescription[]> =>
  (described ??= house().then(({ resources: all }) => all));

const dataProvider = dataProviderOf(async () => (await house()).operations);
/** The first screen has the line for itself until then, and the processor until it rests, or for so long. */
const AFTER_MS = 1000;
const AT_MOST_MS = 5000;

/** Not every browser says when it rests. */
const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: AT_MOST_MS });
  else act();
};

/** Before anything is drawn. Whoever comes to a page by its address has it fetched while bar and menu are drawn. */
export function askFirst(): void {
  askEarly(starts.flatMap(({ asksFirst }) => asksFirst ?? []));
  if (isFirstScreen()) return;
  const path = window.location.hash.slice(1).split('?')[0]!;
  void house()
    .then(({ fetchPage }) => fetchPage(path))
    .catch(() => undefined);
}

const store = localStorageStore();

/** What `Admin` of react-admin would put together, without its own sign-in and error pages, which bring all of its forms along. */
export const App = () => (
  <StartsContext value={starts}>
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
        <FieldFaults />
        <Suspense>
          <CoreAdminUI
            layout={AppLayout}
            loginPage={starts.find(({ loginPage }) => loginPage)?.loginPage}
            dashboard={starts.find(({ dashboard }) => dashboard)?.dashboard}
            accessDenied={RefusedPage}
            authCallbackPage={false}
            authenticationError={RefusedPage}
            catchAll={HousePages}
            loading={LoadingPage}
            disableTelemetry
            requireAuth
          >
            <CustomRoutes noLayout>
              {starts
                .flatMap(({ bareRoutes }) => bareRoutes ?? [])
                .map(({ path, page: Page }) => (
                  <Route key={path} path={path} element={<Page />} />
                ))}
            </CustomRoutes>
          </CoreAdminUI>
        </Suspense>
        <TopNotification />
        <FetchHouse />
      </AdminContext>
    </ResourcesContext>
  </StartsContext>
);

/** The pages behind the first screen are there before somebody asks for one; whoever comes to one by its address waits for nothing. */
const FetchHouse = () => {
  useEffect(() => {
    const isFirst = isFirstScreen();
    const fetchHouse = () => void HousePages.preload().catch(() => undefined);
    const timer = setTimeout(() => (isFirst ? whenIdle(fetchHouse) : fetchHouse()), isFirst ? AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, []);
  return null;
};

import type { ComponentType } from 'react';
import { Resource, ResourceDefinitionContextProvider } from 'react-admin';
import { Route, Routes } from 'react-router';
import { resources } from './gathered/resources';
import { Guarded } from './layout/Guarded';
import { NotFoundPage } from './layout/NotFoundPage';
import type { ResourceDescription } from './resource/defineResource';
import type { Fetched } from './resource/place.ts';
import { operationsOf } from './resource/operationsOf';

export { resources };
export const operations = operationsOf(resources);

/** The pages of a resource, those that need a permission behind it. */
const guarded = ({ pages, needs = {} }: ResourceDescription) =>
  Object.fromEntries(
    Object.entries(pages ?? {}).map(([name, page]) => {
      const permission = needs[name as keyof typeof needs];
      const Shown = page as ComponentType;
      return [name, permission ? () => <Guarded page={Shown} permission={permission} /> : page];
    }),
  );

const withPages = resources
  .filter(({ pages }) => pages)
  .map((resource) => ({
    name: resource.name,
    recordRepresentation: resource.recordRepresentation,
    ...guarded(resource),
  }));

const definitions = Object.fromEntries(
  withPages.map((props) => [props.name, Resource.registerResource(props)] as const),
);

/** Fetches the page that stands at an address, while it is not drawn yet. */
export async function fetchPage(path: string): Promise<void> {
  const [name, id, act] = path.split('/').slice(1);
  const { list, show, create, edit } = resources.find((one) => one.name === name)?.pages ?? {};
  const own = id === undefined ? list : id === 'create' ? create : act === 'show' ? show : edit;
  const route = resources.flatMap(({ routes }) => routes ?? []).find((one) => one.path === path);
  const page: Fetched<object> | undefined = route?.page ?? (own as Fetched<object> | undefined);
  await page?.preload?.();
}

/** Every page but the first: they know of each other, and are fetched one by one. */
export const HousePages = () => (
  <ResourceDefinitionContextProvider definitions={definitions}>
    <Routes>
      {withPages.map((props) => (
        <Route key={props.name} path={`${props.name}/*`} element={<Resource {...props} />} />
      ))}
      {resources
        .flatMap(({ routes }) => routes ?? [])
        .map(({ path, page: Page, permission }) => (
          <Route
            key={path}
            path={path}
            element={permission ? <Guarded page={Page} permission={permission} /> : <Page />}
          />
        ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  </ResourceDefinitionContextProvider>
);

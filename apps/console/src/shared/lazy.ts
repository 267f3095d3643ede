import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

type Lazy<Props> = LazyExoticComponent<ComponentType<Props>> & { preload: () => Promise<unknown> };

/** A component that is fetched when it is drawn, or before by `preload`: `lazily(() => import('./WeekList'), 'WeekList')`. */
export const lazily = <Name extends string, Props = object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): Lazy<Props> =>
  Object.assign(
    lazy(() => load().then((module) => ({ default: module[name] }))),
    { preload: load },
  );

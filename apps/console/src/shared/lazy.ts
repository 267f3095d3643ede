import { type ComponentType, lazy } from 'react';

/** A component that is fetched when its screen is opened: `lazily(() => import('./WeekList'), 'WeekList')`. */
export const lazily = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(() => load().then((module) => ({ default: module[name] })));

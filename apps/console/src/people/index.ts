import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const people: ResourceProps = {
  name: 'people',
  list: lazily(() => import('./PersonList'), 'PersonList'),
  create: lazily(() => import('./PersonCreate'), 'PersonCreate'),
  recordRepresentation: 'name',
};

import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const directives: ResourceProps = {
  name: 'directives',
  list: lazily(() => import('./DirectiveList'), 'DirectiveList'),
  show: lazily(() => import('./DirectiveShow'), 'DirectiveShow'),
  create: lazily(() => import('./DirectiveCreate'), 'DirectiveCreate'),
  edit: lazily(() => import('./DirectiveEdit'), 'DirectiveEdit'),
};

import Api from '@mui/icons-material/ApiOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import {
  AMEND_API_CLIENT,
  API_CLIENT,
  API_CLIENTS,
  API_CLIENTS_BY_ID,
  REGISTER_API_CLIENT,
} from './apiClients.graphql.ts';

export const resource = defineResource({
  name: 'apiClients',
  icon: Api,
  menu: { group: 'administration', order: 40, permission: 'partner.read' },
  pages: {
    list: lazily(() => import('./ApiClientList'), 'ApiClientList'),
    show: lazily(() => import('./ApiClientShow'), 'ApiClientShow'),
    create: lazily(() => import('./ApiClientForm'), 'ApiClientCreate'),
    edit: lazily(() => import('./ApiClientForm'), 'ApiClientEdit'),
  },
  needs: { list: 'partner.read', show: 'partner.read', create: 'partner.manage', edit: 'partner.manage' },
  records: ['ApiClient'],
  recordRepresentation: 'name',
  operations: {
    apiClients: {
      list: API_CLIENTS,
      one: API_CLIENT,
      many: API_CLIENTS_BY_ID,
      create: REGISTER_API_CLIENT,
      update: AMEND_API_CLIENT,
    },
  },
});

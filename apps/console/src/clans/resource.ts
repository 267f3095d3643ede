import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { AMEND_CLAN, CLAN, CLAN_BY_ID, CLANS, RECORD_CLAN } from './clans.graphql.ts';

export const resource = defineResource({
  name: 'clans',
  icon: AccountTree,
  menu: { group: 'register', order: 51, permission: 'subject.read' },
  pages: {
    list: lazily(() => import('./ClanList'), 'ClanList'),
    show: lazily(() => import('./ClanShow'), 'ClanShow'),
    create: lazily(() => import('./ClanForms'), 'ClanCreate'),
    edit: lazily(() => import('./ClanForms'), 'ClanEdit'),
  },
  needs: { list: 'subject.read', show: 'subject.read', create: 'subject.keep', edit: 'subject.keep' },
  recordRepresentation: 'name',
  operations: { clans: { list: CLANS, one: CLAN, many: CLAN_BY_ID, create: RECORD_CLAN, update: AMEND_CLAN } },
  things: [{ kind: 'CLAN', order: 81, wayTo: showPage('clans') }],
});

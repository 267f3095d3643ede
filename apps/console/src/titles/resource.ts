import Workspaces from '@mui/icons-material/WorkspacePremiumOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { MissingTitlesPile } from './MissingTitlesPile';
import { registerTitlesPage } from './places.ts';
import {
  AMEND_TITLE_REGISTRATION,
  TITLE_BY_ID,
  TITLE_CANDIDATES,
  TITLE_REGISTRATION,
  TITLE_REGISTRATION_BY_ID,
  TITLE_REGISTRATIONS,
  TITLES,
} from './titles.graphql.ts';

export const resource = defineResource({
  name: 'titleRegistrations',
  icon: Workspaces,
  menu: { group: 'register', order: 32, permission: 'title.readRegistrations' },
  pages: {
    list: lazily(() => import('./TitleList'), 'TitleList'),
    show: lazily(() => import('./TitleShow'), 'TitleShow'),
    edit: lazily(() => import('./TitleEdit'), 'TitleEdit'),
  },
  needs: { list: 'title.readRegistrations', show: 'title.readRegistrations', edit: 'title.register' },
  routes: [
    {
      path: '/titleRegistrations/register',
      page: lazily(() => import('./RegisterTitlesPage'), 'RegisterTitlesPage'),
      permission: 'title.register',
    },
    {
      path: '/titleRegistrations/titles',
      page: lazily(() => import('./TitleDefinitions'), 'TitleDefinitions'),
      permission: 'title.read',
    },
    {
      path: '/titleRegistrations/import',
      page: lazily(() => import('./ImportTitlesPage'), 'ImportTitlesPage'),
      permission: 'title.registerSubjects',
    },
  ],
  // Its title is the year.
  things: [
    { kind: 'TITLE_REGISTRATION', order: 44, wayTo: showPage('titleRegistrations') },
    { kind: 'TITLE_CLOSING', order: 43, wayTo: (_id, _standing, year) => registerTitlesPage(year), isDue: true },
  ],
  inbox: inboxPart(['TITLES_MISSING'], 43, MissingTitlesPile),
  records: ['TitleRegistration'],
  operations: {
    titleRegistrations: {
      list: TITLE_REGISTRATIONS,
      one: TITLE_REGISTRATION,
      many: TITLE_REGISTRATION_BY_ID,
      update: AMEND_TITLE_REGISTRATION,
    },
    titles: { list: TITLES, many: TITLE_BY_ID },
    titleCandidates: { list: TITLE_CANDIDATES },
  },
});

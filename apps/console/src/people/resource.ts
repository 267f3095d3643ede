import Group from '@mui/icons-material/GroupOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { CREATE_PERSON, PEOPLE, PERSON, PERSON_BY_ID } from './people.graphql.ts';

export const resource = defineResource({
  name: 'people',
  icon: Group,
  menu: { group: 'administration', order: 10, permission: 'identity.readPeople' },
  starts: [{ order: 50, label: 'resources.people.create', to: '/people/create', permission: 'identity.managePeople' }],
  pages: {
    list: lazily(() => import('./PersonList'), 'PersonList'),
    show: lazily(() => import('./PersonShow'), 'PersonShow'),
    create: lazily(() => import('./PersonCreate'), 'PersonCreate'),
  },
  needs: { list: 'identity.readPeople', show: 'identity.readPeople', create: 'identity.managePeople' },
  records: ['Person'],
  routes: [
    {
      path: '/people/import',
      page: lazily(() => import('./PeopleImport'), 'PeopleImport'),
      permission: 'identity.managePeople',
    },
  ],
  recordRepresentation: 'name',
  operations: {
    people: {
      list: PEOPLE,
      namesPeople: ['search'],
      one: PERSON,
      many: PERSON_BY_ID,
      create: CREATE_PERSON,
    },
  },
  things: [{ kind: 'PERSON', order: 120, wayTo: showPage('people') }],
});

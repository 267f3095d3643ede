import Group from '@mui/icons-material/GroupOutlined';
import { input } from '../dataProvider/operations.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { CREATE_PERSON, PEOPLE } from './people.graphql.ts';

const person = ['name', 'email', 'role', 'organisationId', 'validFrom'];

export const resource = defineResource({
  name: 'people',
  icon: Group,
  menu: { group: 'administration', order: 10, permission: 'identity.readPeople' },
  pages: {
    list: lazily(() => import('./PersonList'), 'PersonList'),
    create: lazily(() => import('./PersonCreate'), 'PersonCreate'),
  },
  recordRepresentation: 'name',
  operations: {
    people: {
      list: { document: PEOPLE, field: 'people' },
      create: { document: CREATE_PERSON, field: 'createPerson', variables: input(person) },
    },
  },
});

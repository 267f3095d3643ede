import Diversity from '@mui/icons-material/Diversity3Outlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { CITIZEN, CITIZEN_BY_ID, CITIZENS, CORRECT_CITIZEN, RECORD_CITIZEN } from './citizens.graphql.ts';

export const resource = defineResource({
  name: 'citizens',
  icon: Diversity,
  menu: { group: 'register', order: 53, permission: 'subject.read' },
  pages: {
    list: lazily(() => import('./CitizenList'), 'CitizenList'),
    show: lazily(() => import('./CitizenShow'), 'CitizenShow'),
    create: lazily(() => import('./CitizenForms'), 'CitizenCreate'),
    edit: lazily(() => import('./CitizenForms'), 'CitizenEdit'),
  },
  needs: { list: 'subject.read', show: 'subject.read', create: 'subject.keep', edit: 'subject.keep' },
  routes: [
    {
      path: '/citizens/import',
      page: lazily(() => import('./CitizenImports'), 'CitizenImports'),
      permission: 'subject.keep',
    },
    {
      path: '/citizens/scores',
      page: lazily(() => import('./ScoreLists'), 'ScoreLists'),
      permission: 'subjectAssessment.enter',
    },
    {
      path: '/citizens/import/:id',
      page: lazily(() => import('./CitizenImportPage'), 'CitizenImportPage'),
      permission: 'subject.keep',
    },
  ],
  starts: [{ order: 40, label: 'resources.citizens.import.title', to: '/citizens/import', permission: 'subject.keep' }],
  operations: {
    citizens: {
      list: CITIZENS,
      one: CITIZEN,
      many: CITIZEN_BY_ID,
      create: RECORD_CITIZEN,
      update: CORRECT_CITIZEN,
      namesPeople: ['name', 'number'],
    },
  },
  things: [{ kind: 'CITIZEN', order: 83, wayTo: showPage('citizens') }],
});

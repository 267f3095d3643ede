import Summarize from '@mui/icons-material/SummarizeOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import {
  RESULT_STATEMENT,
  RESULT_STATEMENT_BY_ID,
  RESULT_STATEMENTS,
  STATE_SUBJECT_RESULTS,
  STATEMENT_OFFICES,
  STATEMENT_OFFICES_BY_IDS,
} from './resultStatements.graphql.ts';

export const resource = defineResource({
  name: 'resultStatements',
  icon: Summarize,
  pages: {
    list: lazily(() => import('./StatementList'), 'StatementList'),
    show: lazily(() => import('./StatementShow'), 'StatementShow'),
    create: lazily(() => import('./StatementCreate'), 'StatementCreate'),
  },
  needs: { list: 'subjectAssessment.read', show: 'subjectAssessment.read', create: 'subjectAssessment.enter' },
  routes: [
    {
      path: '/resultStatements/totals',
      page: lazily(() => import('./TotalsPage'), 'TotalsPage'),
      permission: 'subjectAssessment.read',
    },
  ],
  records: ['SubjectResultStatement'],
  operations: {
    resultStatements: {
      list: RESULT_STATEMENTS,
      one: RESULT_STATEMENT,
      many: RESULT_STATEMENT_BY_ID,
      create: STATE_SUBJECT_RESULTS,
    },
    resultStatementOffices: { list: STATEMENT_OFFICES, many: STATEMENT_OFFICES_BY_IDS },
  },
});

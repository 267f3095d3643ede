import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

/** Links with which citizens answer for themselves: the page that one opens, and making them. */
export const resource = defineResource({
  name: 'answerLinks',
  routes: [
    {
      path: '/answerLinks/sheets',
      page: lazily(() => import('./SheetsPage'), 'SheetsPage'),
      permission: 'subjectAssessment.enter',
    },
  ],
  bareRoutes: [{ path: '/answer', page: lazily(() => import('./AnswerPage'), 'AnswerPage') }],
});

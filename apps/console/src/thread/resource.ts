import { addition, traceActs } from '../resource/place.ts';
import { directiveHead } from '../directives/places.ts';
import { DirectiveThreadButtons } from './DirectiveThreadButtons';
import { TraceButton } from './TraceButton';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { PLAN_GAPS } from './thread.graphql.ts';

export const resource = defineResource({
  name: 'thread',
  routes: [
    { path: '/trace/:id', page: lazily(() => import('./TracePage'), 'TracePage') },
    { path: '/chain/:id', page: lazily(() => import('./ChainPage'), 'ChainPage') },
    { path: '/plan-gap/:id', page: lazily(() => import('./GapPage'), 'GapPage') },
  ],
  operations: {
    planGaps: { list: PLAN_GAPS },
  },
  additions: [addition(traceActs, 10, TraceButton), addition(directiveHead, 10, DirectiveThreadButtons)],
});

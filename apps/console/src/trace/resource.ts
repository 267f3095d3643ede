import { addition, traceActs } from '../resource/place.ts';
import { directiveHead } from '../directives/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { PLAN_GAPS } from './trace.graphql.ts';

export const resource = defineResource({
  name: 'trace',
  routes: [
    { path: '/trace/:id', page: lazily(() => import('./TracePage'), 'TracePage') },
    { path: '/directive-trace/:id', page: lazily(() => import('./DirectiveTracePage'), 'DirectiveTracePage') },
    { path: '/chain/:id', page: lazily(() => import('./OldAddress'), 'OldAddress') },
    { path: '/plan-gap/:id', page: lazily(() => import('./GapPage'), 'GapPage') },
  ],
  operations: {
    planGaps: { list: PLAN_GAPS },
  },
  additions: [
    addition(
      traceActs,
      10,
      lazily(() => import('./TraceButton'), 'TraceButton'),
    ),
    addition(
      directiveHead,
      10,
      lazily(() => import('./DirectiveTraceButtons'), 'DirectiveTraceButtons'),
    ),
  ],
});

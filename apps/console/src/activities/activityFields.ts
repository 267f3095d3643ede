import type { PlainField } from '../shared/plainFields';
import type { Activity } from './activities.graphql.ts';

/** What an activity says beside kind, week, days and mode, in the order of form and page. */
export const activityFields = [
  { source: 'place', label: 'resources.activities.fields.place', kind: 'text' },
  { source: 'eventCount', label: 'resources.activities.fields.eventCount', kind: 'count', begins: 1 },
  { source: 'peopleCount', label: 'resources.activities.fields.peopleCount', kind: 'count' },
  {
    source: 'itemCount',
    label: 'resources.activities.fields.itemCount',
    kind: 'count',
    help: 'resources.activities.itemHelp',
  },
  { source: 'partners', label: 'resources.activities.fields.partners', kind: 'text' },
  {
    source: 'stateBudget',
    label: 'resources.activities.fields.stateBudget',
    kind: 'money',
    help: 'resources.activities.moneyHelp',
  },
  {
    source: 'otherFunding',
    label: 'resources.activities.fields.otherFunding',
    kind: 'money',
    help: 'resources.activities.moneyHelp',
  },
] as const satisfies PlainField<keyof Activity>[];

import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    DraftKind: { PLAN: 'Plan made from a week' },
    ThingKind: { WEEK: 'Week' },
    TraceEdgeKind: { INHERITS: 'Follows the week above' },
  },
  resources: {
    weeks: {
      draft: {
        label: 'Draft a plan',
        explanation: 'A plan is drafted from the theme, the days, the tasks and the reporting deadlines of this week.',
      },
      name: 'Weeks',
      about: "Lifelong learning weeks by year: the nation's and the local ones.",
      create: 'Plan a week',
      title: 'Lifelong learning week %{year}: %{organisation}',
      plan: 'Plan',
      calendar: 'Calendar of activities',
      noActivities: 'No activity in this week yet',
      noActivitiesAdvice: 'Units log their activities here; the figures of their reports are taken from them.',
      allActivities: 'See all %{total} activities',
      inherited: 'from the week above',
      inheritsIfEmpty: 'If empty, as the week above: %{value}',
      ownOnly: 'There is no week above to inherit from.',
      parentHelp: 'Theme and dates that stay empty are taken from this week.',
      directiveHelp: 'The document on which the week is based.',
      empty: 'No weeks yet',
      emptyAdvice: "Plan a week from the year's plan; units will log their activities in it.",
      attachRound: {
        label: 'Attach a reporting round',
        explanation: "Reports of this round will be filled in advance from the week's activities.",
        done: 'Reporting round attached',
        none: 'There is no reporting round of this year yet',
      },
      fields: {
        organisation: 'Organisation',
        organisationId: 'Organisation',
        year: 'Year',
        dates: 'Dates',
        theme: 'Theme',
        startsOn: 'From',
        endsOn: 'To',
        openingOn: 'Opening day',
        openingPlace: 'Place of the opening',
        parentId: 'Week above',
        directiveId: 'Based on document',
        roundId: 'Reporting round',
        activityCount: 'Activities',
      },
    },
  },
};

// Made from calendar.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type CalendarYearQueryVariables = {
  year: number;
};

export type CalendarYearQuery = {
  calendarYear: {
    year: number;
    confirmed: boolean;
    days: Array<{ day: string; kind: string; name: string; citation: string }>;
  };
};

export type SetCalendarDayMutationVariables = {
  input: Types.SetCalendarDayInput;
};

export type SetCalendarDayMutation = { setCalendarDay: { day: string; kind: string; name: string; citation: string } };

export type RemoveCalendarDayMutationVariables = {
  day: string;
};

export type RemoveCalendarDayMutation = { removeCalendarDay: string };

export const CALENDAR_YEAR: TrustedDocument<CalendarYearQuery, CalendarYearQueryVariables> = trusted({
  operation: 'query',
  name: 'CalendarYear',
  field: 'calendarYear',
  hash: '04c348965cca55724ac4dc8a2350b0bc2e1f98833f4d00a6f7427c6a1c51c832',
});

export const SET_CALENDAR_DAY: TrustedDocument<SetCalendarDayMutation, SetCalendarDayMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetCalendarDay',
  field: 'setCalendarDay',
  hash: '04af1db2f0c1453db76fbca7e6432ffd67960cb93f64ab74053e4fca7093f370',
  input: ['citation', 'day', 'kind', 'name'],
});

export const REMOVE_CALENDAR_DAY: TrustedDocument<RemoveCalendarDayMutation, RemoveCalendarDayMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RemoveCalendarDay',
    field: 'removeCalendarDay',
    hash: '8c670397f7cd7eb231066a1d427a99e45c6ade7356312b12003c2872a3893e44',
  });

// Made from calendar.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type CalendarDay = { day: string; kind: Types.CalendarDayKind; name: string; citation: string };

export type CalendarYear = { year: number; canSet: boolean; confirmed: boolean; days: Array<CalendarDay> };

export type CalendarYearQueryVariables = {
  year: number;
};

export type CalendarYearQuery = { calendarYear: CalendarYear };

export type SetCalendarDayMutationVariables = {
  input: Types.SetCalendarDayInput;
};

export type SetCalendarDayMutation = { setCalendarDay: CalendarDay };

export type RemoveCalendarDayMutationVariables = {
  day: string;
};

export type RemoveCalendarDayMutation = { removeCalendarDay: string };

export const CALENDAR_YEAR: TrustedDocument<CalendarYearQuery, CalendarYearQueryVariables> = trusted({
  operation: 'query',
  name: 'CalendarYear',
  field: 'calendarYear',
  hash: '0da5b60f1ac61798fe1855049824f715da0b1d96bfbb308876609b46233a8623',
});

export const SET_CALENDAR_DAY: TrustedDocument<SetCalendarDayMutation, SetCalendarDayMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetCalendarDay',
  field: 'setCalendarDay',
  hash: '401f89ee4117bd5752895e3ce155ef380c919c2c77c553ecec90d1679f662619',
  input: ['citation', 'day', 'kind', 'name'],
});

export const REMOVE_CALENDAR_DAY: TrustedDocument<RemoveCalendarDayMutation, RemoveCalendarDayMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RemoveCalendarDay',
    field: 'removeCalendarDay',
    hash: '8c670397f7cd7eb231066a1d427a99e45c6ade7356312b12003c2872a3893e44',
  });

import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: { CalendarDayKind: { HOLIDAY: 'Day off', WORKING_DAY: 'Working day' } },
  resources: {
    calendar: {
      name: 'Working days',
      about: 'Holidays, Tết and swapped working days; reminders count by this calendar.',
      year: 'Year',
      days: 'Holidays and swapped working days of %{year}',
      confirmed: 'Confirmed',
      unconfirmed: 'Not confirmed',
      unconfirmedMeans:
        'The days of Tết %{year} have not been entered by the decision of that year. Reminders know weekends and fixed holidays only.',
      empty: 'No days yet',
      emptyAdvice: 'An administrator enters the holidays by the notice of the year.',
      add: 'Add a day',
      setMeans: 'Reminders of the whole country count by this day from now on.',
      edit: 'Edit the day',
      remove: 'Remove the day',
      removeMeans: 'Takes %{day} (%{name}) out of the calendar.',
      citationHelp: 'Number and date of the document that says so.',
      fields: { day: 'Day', kind: 'Kind', name: 'Name', citation: 'Legal basis', acts: 'Acts' },
    },
  },
};

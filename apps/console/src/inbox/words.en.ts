import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  inbox: {
    title: 'To do',
    sentTo: 'to %{name}',
    sentAt: 'Sent %{at}',
    overdueBelow:
      '%{smart_count} unit below is past its deadline and has not sent. |||| %{smart_count} units below are past their deadlines and have not sent.',
    seeRounds: 'See the rounds',
    returned: {
      title: 'Returned, to be corrected',
      act: 'Correct and resend',
      reasons: 'Reasons (%{smart_count})',
    },
    due: {
      title: 'To send',
      act: 'Write the report',
      empty: 'You have no report left to send',
      advice: "When a new round opens, it appears here with its deadline. Meanwhile, log your unit's activities.",
    },
    toReview: {
      title: 'Waiting for your review',
      act: 'Review',
      empty: 'No report waits for review',
      advice: 'Reports that units below send up appear here for you to accept or return.',
    },
    supplements: {
      title: 'Figures that came in after you had sent up',
      act: 'Send the supplement',
    },
    assignments: {
      overdue: 'Overdue tasks',
      due: 'Tasks to be done',
      all: 'See all %{smart_count} tasks',
      reminders: 'Reminders',
      reminder: '%{smart_count} working day left, until %{date}: |||| %{smart_count} working days left, until %{date}:',
    },
    dispatches: {
      arrived: 'Newly arrived documents',
      recalled: 'Asked back by the sender',
      all: 'See all arrived documents',
      from: '%{name}, sent at %{at}',
    },
  },
};

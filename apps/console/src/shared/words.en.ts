import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  shared: {
    overdue: 'Overdue',
    late: 'Sent late',
    demo: 'Demonstration data',
    deadline: {
      BEFORE: 'before %{date}',
      BY: 'by %{date}',
      extended: 'extended to %{date}',
      today: 'today is the last day',
      left: '%{smart_count} day left |||| %{smart_count} days left',
      past: '%{smart_count} day overdue |||| %{smart_count} days overdue',
      gone: 'past',
    },
    period: {
      since: 'since %{from}',
      until: 'until %{to}',
      always: 'as far back as records go',
      between: '%{from}–%{to}',
    },
    tryAgain: 'Try again',
    failed: 'This did not work',
    notGiven: 'Not given',
    reason: 'Reason',
    reload: 'Reload',
    loading: 'Loading…',
    conflict: {
      title: 'Somebody else has just changed this',
      advice:
        'While you were working, another person saved a change. So that nothing is overwritten, reload to see the latest state and go on from there.',
      keep: 'Stay and copy what I typed',
    },
    filters: { label: 'Filter', clear: 'Clear filters', none: 'Nothing matches', advice: 'Try fewer filters.' },
    files: {
      uploading: 'Uploading…',
      remove: 'Remove %{name}',
    },
    searchToChoose: 'Type to search',
    wayBack: 'Way back',
    results: '%{smart_count} result |||| %{smart_count} results',
  },
};

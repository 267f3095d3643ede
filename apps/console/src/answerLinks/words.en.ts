import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  answerLinks: {
    title: 'Links for self-assessment',
    about: 'The citizen opens it on a phone without an account, gives points, and sends them once.',
    noRound: 'No round that assesses citizens is open for your office.',
    made: 'The code is shown this once. Hand over the link, or read out the code, to the right person.',
    copy: 'Copy the link',
    standing: {
      open: 'Made %{made}; opens until %{until}.',
      used: 'Made %{made}; sent %{until}.',
      withdrawn: 'Made %{made}; taken back %{until}.',
      over: 'Made %{made}; ended %{until}.',
    },
    make: {
      label: 'Make a link',
      explanation: 'A link of before that was not used ends.',
      round: 'Round of assessment',
      days: 'Valid for',
      forDays: '%{smart_count} day |||| %{smart_count} days',
    },
    withdraw: { label: 'Take back', explanation: 'The link opens nothing any more.', done: 'The link is taken back' },
    page: {
      title: 'Self-assessment',
      code: 'Code',
      codeHelp: 'Sixteen letters and digits, as on the sheet that you were given.',
      open: 'Open',
      other: 'Enter another code',
      for: 'For %{initial} Send before %{until}.',
      how: 'Choose points for each item. Each choice is saved at once; press Send when you are done.',
      returned: 'It came back to be completed; look at the items again and send it.',
      points: 'Points',
      between: 'From 0 to %{maximum} in steps of %{step}.',
      half: 'Half a point more',
      left: '%{smart_count} item left |||| %{smart_count} items left',
      send: 'Send',
      sent: 'Sent. Thank you; this link opens nothing any more.',
      standing: { saved: 'Saved', saving: 'Saving…', sending: 'Sending…' },
    },
  },
  trail: {
    acts: {
      answerLink: {
        made: 'Link for self-assessment made',
        used: 'Assessment sent through a link',
        withdrawn: 'Link for self-assessment taken back',
      },
    },
    subjects: { AnswerLink: 'Link for self-assessment' },
  },
};

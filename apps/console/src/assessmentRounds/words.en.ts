import type { words as vietnamese } from './words.vi.ts';

export const words: typeof vietnamese = {
  enums: {
    AssessmentRoundState: { OPEN: 'Open', CLOSED: 'Closed' },
    AssessmentCarryLoss: {
      TARGET_GONE: 'The target is gone',
      MEASURED_OTHERWISE: 'The target is measured otherwise',
      PART_GONE: 'The part is gone',
      REFUSED: 'The newer version does not take the answer',
    },
  },
  resources: {
    assessmentRounds: {
      name: 'Rounds of assessment',
      about: 'The yearly assessment of units below by criteria sets.',
      create: 'Open a round of assessment',
      open: 'Open the round',
      empty: 'No rounds of assessment yet',
      emptyAdvice: 'Rounds that your unit or a level above opens show here.',
      emptyAdviceToAct: 'Open a year’s assessment for the units below: choose criteria, kinds of unit and a deadline.',
      organisationHelp: 'Who asks the units below and reviews.',
      lines: 'Who is assessed by which criteria',
      linesHelp: 'Each line is a criteria set. The version in force on the last day of the year is used.',
      others:
        'This set judges citizens, families, clans or communities: offices of the territory that keep the lists begin, and nothing is made in advance.',
      addLine: 'Add a criteria set',
      boardTitle: 'How it stands',
      assessed: 'Units that are assessed',
      all: 'All',
      areas: 'Results by area',
      fields: {
        areaId: 'Area',
        title: 'Title',
        organisationId: 'Opened by',
        year: 'Year assessed',
        sets: 'Criteria',
        set: 'Criteria',
        reviewed: 'Reviewed',
        state: 'State',
        subject: 'Whom it assesses',
        kinds: 'Kinds of unit',
        levels: 'Levels of area',
        dueBoundary: 'Deadline',
        dueOn: 'Day',
      },
      board: {
        expected: 'All',
        notBegun: 'Not begun',
        draft: 'In progress',
        submitted: 'Submitted',
        returned: 'Returned',
        reviewed: 'Reviewed',
        overdue: 'Overdue',
        late: 'Sent late',
        met: 'Met',
        notMet: 'Not met',
        unjudgeable: 'Cannot be judged yet',
        unreachedOf:
          'Reminders of %{count} unsent assessment reach nobody: the organisation has ended, and none took over its work. |||| Reminders of %{count} unsent assessments reach nobody: the organisations have ended, and none took over their work.',
      },
      preview: {
        label: 'Preview who is assessed',
        open: 'Fill in year, criteria, kinds, levels and deadline to preview.',
        old: 'You have changed something since; preview again.',
        line: '%{set}, by %{text} (version %{number}): %{count} units, last day %{day}.',
        people: '%{set}, by %{text} (version %{number}): whoever keeps the list enters it, last day %{day}.',
        already: '%{count} units that are assessed by this set in this year already are left out.',
      },
      carry: {
        title: 'There is a newer version of the criteria: %{set}',
        inForce:
          'Version %{number} (%{text}) is in force on the last day of the year assessed; the open assessments below have an older one.',
        counts:
          'Open assessments by the older version: %{open}, with something answered: %{begun}. Answers that keep their place: %{carried}. Submitted or reviewed, which stay with the older version: %{sent}.',
        looked: 'Answers are counted over the first %{looked} begun assessments.',
        toReview: 'Targets that say something else, whose answers are to be looked at: %{targets}.',
        lost: '%{lost} answers have no place in it; what was answered stays in the history of each assessment:',
        lostFirst:
          '%{lost} answers have no place in it; what was answered stays in the history of each assessment. The first hundred:',
        losses: 'Answers that are not carried over',
        target: 'Former target',
        part: '%{target}, part %{part}',
        why: 'Why',
        label: 'Carry over to the newer version',
        explanation:
          '%{open} open assessments go over to version %{number} with what is answered. At most 300 begun ones go at a time; press again while some are left.',
        done: 'Carried over to the newer version.',
        inUse: 'Asks by the newer version of the criteria: %{set}',
        ofPeople:
          'Open ones (being answered or returned): %{open}. Submitted or reviewed, which stay with the older version: %{sent}. Nothing that is filled is overwritten.',
        cameBack: 'Sent by the older version, returned since and open: %{open}.',
        lostOfPeople:
          'Answers that have no place in it, over the first %{looked}; what was answered is kept on the page of each assessment:',
        count: 'Assessments',
        explanationOfPeople:
          '%{open} open assessments go over to version %{number} with what is answered. The server does it bit by bit, and goes on where it was broken off. Whoever begins from now on answers by the newer version.',
        asked: 'They are being carried over to the newer version.',
        underWay: 'Being carried over to version %{number} since %{at}: %{carried} so far.',
        finished:
          'Carried over at %{at}: %{carried} to version %{number}, with answers that have no place any more: %{withLosses}.',
      },
      close: {
        label: 'Close the round',
        done: 'The round is closed.',
        explanation:
          'Units neither answer nor submit any more; what was submitted may still be reviewed. It can be opened again.',
      },
      reopen: {
        label: 'Open the round again',
        done: 'The round is open again.',
        explanation: 'Units answer and submit again.',
      },
    },
  },
};

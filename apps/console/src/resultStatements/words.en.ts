import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: { ThingKind: { STATED_RESULTS: 'Results of citizens that the commune states as counts (without a list)' } },
  resources: {
    resultStatements: {
      name: 'Stated results',
      about: 'Results of a year that communes state as counts, without a list.',
      create: 'State results',
      details: 'What is stated',
      notStated: 'not stated',
      empty: 'Nothing stated yet',
      emptyAdvice:
        'A commune that keeps no list may state how many registered, were assessed and met the criteria in the year.',
      means:
        'What is stated stands beside the results of the list, says that it is stated, and is never added to them. A commune states once for a year and a set; afterwards it amends or withdraws.',
      officeHelp:
        'The committee or the association of the commune whose counts they are, of those for which you may state them.',
      sourceHelp: 'Such as reports of the hamlets, or the association’s book.',
      byReasonHelp: 'Why your office states them on behalf; it goes into the trail.',
      amend: {
        label: 'Amend the counts',
        explanation: 'The new counts take the place of the old ones; the trail keeps both.',
        onBehalf: 'You amend on behalf of %{office}. Say why; the trail keeps the old counts.',
        done: 'The counts were amended',
      },
      withdraw: {
        label: 'Withdraw the statement',
        explanation: 'What %{unit} stated of %{year} counts no more; it may be stated anew.',
        done: 'The statement was withdrawn',
      },
      totals: {
        title: 'Totals of what is stated',
        byStatement: 'As stated (without a list)',
        communes: 'Communes that stated',
        alsoListed: 'Of these with a list, too',
        bothHelp:
          'Some communes have a list and stated counts: both tell of the same people, so read them side by side and do not add them.',
        few: 'hidden',
        fewHelp: '“hidden”: fewer than 5, or could be told from the others; not shown outside of your own area.',
      },
      fields: {
        unitId: 'Commune',
        year: 'Year',
        setId: 'Criteria set',
        kind: 'Subject',
        registered: 'Registered',
        assessed: 'Assessed',
        met: 'Met',
        notMet: 'Not met',
        source: 'Where the counts are from',
        organisationId: 'Whose counts',
        statedBy: 'Stated on behalf by',
        byReason: 'Why on behalf',
        isWithdrawn: 'Withdrawn',
        withdrawnOn: 'Withdrawn on',
        withdrawalReason: 'Why withdrawn',
        beside: 'By territory',
      },
    },
  },
  trail: {
    acts: {
      subjectResults: {
        stated: 'States results of citizens, families, clans or communities as counts',
        amended: 'Amends stated results',
        withdrawn: 'Withdraws stated results',
      },
    },
    subjects: { SubjectResultStatement: 'Stated results' },
  },
};

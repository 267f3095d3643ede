import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ThingKind: { RECOGNITION_ROUND: 'Round of recognition' },
    InboxPileKind: {
      NOMINATIONS_TO_APPRAISE: 'Nominations to appraise',
      RECOGNITION_DECISIONS_TO_ENTER: 'Decisions on recognitions to enter',
    },
    RecognitionRoundState: {
      OPEN: 'Takes nominations',
      CLOSED: 'Being appraised',
      DECIDED: 'Decided',
      CANCELLED: 'Cancelled',
    },
    NominationState: {
      PROPOSED: 'Nominated',
      WITHDRAWN: 'Withdrawn',
      RECOMMENDED: 'Recommended',
      NOT_RECOMMENDED: 'Not recommended',
      GRANTED: 'Decided',
    },
    ReasonStanding: { FOR: 'Fulfilled', AGAINST: 'Not fulfilled', OPEN: 'Open', TOLD: 'For information' },
    DraftKind: { RECOGNITION_DECISION: 'Decision on recognitions' },
  },
  resources: {
    recognitionRounds: {
      name: 'Rounds of recognition',
      about:
        'Each round is for one title or award of a year: who is put forward, who fulfils the conditions, who decides.',
      one: 'Round of recognition',
      create: 'Open a round',
      details: 'The round',
      nominations: 'Nominations',
      countsSaid:
        '%{proposed} to be appraised · %{recommended} recommended · %{notRecommended} not recommended · %{granted} decided',
      nobody: 'Nobody is put forward yet',
      nobodyAdvice: 'Units put themselves forward, or the office that keeps a list does, before the last day.',
      nobodyClosed: 'The round takes no more nominations.',
      empty: 'There is no round yet',
      emptyAdvice: 'Open one for a title or an award of a year.',
      emptyToReaders: 'Rounds appear here once an office opens them.',
      cancelled: 'The round was cancelled: %{reason}',
      authorityUnknown:
        'No confirmed text says who decides (chưa xác minh). An administrator enters the authority with its citation; until then no decision is drafted or entered.',
      deciderUnknown: 'The text names no single office in this territory.',
      unverified: 'not confirmed',
      draft: 'Draft',
      more: 'There are more: go on.',
      byOn: '%{by}, %{on}',
      classes: { title: 'Title', award: 'Award' },
      classHelp:
        'A title is recognised by criteria and holds for a time; an award (commendation, diploma of merit) is given for one achievement.',
      awardHelp: 'Awards for the kind chosen.',
      themeHelp:
        'Movement, theme or deed; the same kind of award with the same words in one year is one achievement, which is awarded once.',
      titleHelp: 'Titles of the year for whom it is chosen.',
      officeHelp: 'The office that takes and appraises dossiers.',
      fields: {
        honour: 'Title or award',
        honourClass: 'Title or award',
        title: 'Title',
        titleId: 'Title',
        awardId: 'Award',
        awardKind: 'Kind of award',
        theme: 'Movement or theme',
        subject: 'For',
        year: 'Year',
        organisation: 'Appraised by',
        organisationId: 'Appraised by',
        nominationsUntil: 'Nominations until',
        decideBy: 'Decision by',
        nominated: 'Nominations',
        state: 'State',
        nominationState: 'Outcome',
        decider: 'Competent to decide today',
        authority: 'By which text',
        decisions: 'Decision',
        who: 'Who',
        eligibility: 'Conditions',
        nominatedOn: 'Nominated',
        achievement: 'Achievement',
        acts: 'Acts',
      },
      nominate: {
        label: 'Nominate',
        explanation: 'Puts the chosen units forward. A nomination can be withdrawn until it is appraised.',
        onBehalf: 'The office that keeps the list puts those chosen forward.',
        done: '%{smart_count} nominated |||| %{smart_count} nominated',
        closed: 'The round takes no more nominations.',
        nobody: 'No unit',
        nobodyAdvice: 'Search by a part of the name.',
        achievementHelp: 'The achievement in short, the same for all; name nobody.',
        all: 'Nominate everybody who meets the criteria',
        allExplanation:
          'Everybody in the list of %{office} whose assessment of %{year} was reviewed as met and who is not put forward yet.',
        allDone:
          '%{smart_count} nominated; %{leftOut} are no longer in the list. |||| %{smart_count} nominated; %{leftOut} are no longer in the list.',
      },
      amend: {
        label: 'Change the days',
        explanation: 'Last days for nominations and for the decision.',
        done: 'Days changed',
      },
      close: {
        label: 'Close nominations',
        explanation: 'No more nominations from now on; %{proposed} are still to be appraised.',
        done: 'Nominations closed',
      },
      reopen: {
        label: 'Open again',
        explanation: 'The round takes nominations again until the last day.',
        done: 'Opened again',
      },
      cancel: {
        label: 'Cancel the round',
        explanation: 'Nominations stay in the history; no decision is entered.',
        done: 'Round cancelled',
      },
      withdraw: {
        label: 'Withdraw',
        explanation: 'Withdraws the nomination of %{name}.',
        done: 'Nomination withdrawn',
      },
      recommend: {
        label: 'Recommend',
        explanation: 'Recommends these. Whoever does not fulfil a condition is left out.',
        done: '%{smart_count} appraised |||| %{smart_count} appraised',
      },
      notRecommend: {
        label: 'Do not recommend',
        explanation: 'Says why; whoever nominated reads it.',
        done: 'Reason entered for %{smart_count} |||| Reason entered for %{smart_count}',
      },
      recommendAll: {
        label: 'Recommend all who fulfil the conditions',
        explanation: 'Everybody who fulfils every condition; where one is open, each case is looked at.',
        done: '%{smart_count} recommended; %{leftOut} need a look. |||| %{smart_count} recommended; %{leftOut} need a look.',
      },
      decision: {
        label: 'Draft the decision',
        explanation: 'The decision with the list of those recommended, by whoever is competent today.',
      },
      grant: {
        label: 'Enter the decision',
        explanation:
          'Everybody named gets a number in the book of recognitions; it is never deleted, only revoked by another decision.',
        decision: 'Decision with its number',
        noDecision: 'No decision of this round was issued yet.',
        foreseen:
          '%{smart_count} can be entered, %{failed} cannot. |||| %{smart_count} can be entered, %{failed} cannot.',
        partial: 'Enter those that can be entered',
        done: 'Decision entered',
      },
    },
  },
};

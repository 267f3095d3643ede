import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ThingKind: {
      PLEDGE: 'Pledge',
    },
    InboxPileKind: {
      PLEDGES_OVERDUE: 'Pledges that are late',
    },
    OpenItemKind: {
      PLEDGE: 'Money that was pledged',
    },
    BookFaultKind: {
      PLEDGE_DIFFERS: 'Pledges fit the donations that keep them',
    },
    PledgeState: {
      OPEN: 'Nothing given yet',
      PART_GIVEN: 'Given in part',
      KEPT: 'Given in full',
      GIVEN_UP: 'Given up',
    },
  },
  resources: {
    pledges: {
      name: 'Pledges',
      about: 'What sponsors promised: money, goods, labour; by when, and how much of it came.',
      create: 'Record a pledge',
      what: 'What is promised',
      details: 'Details',
      save: 'Record the pledge',
      made: 'Recorded',
      keep: 'Record what was given',
      keptBy: 'Given for it',
      inBooks: 'Open item',
      ofCampaign: 'Pledges for the campaign',
      noneOfCampaign: 'Nobody has promised anything yet.',
      allOfCampaign: 'All pledges for this campaign',
      wasDue: 'Due %{day}',
      allLate: 'All pledges that are late',
      empty: 'No pledges yet',
      emptyAdvice: 'Record what a sponsor promised; what is given later names the pledge.',
      late: {
        OPEN: 'Late, nothing given',
        PART_GIVEN: 'Late, given in part',
        KEPT: 'Given in full',
        GIVEN_UP: 'Given up',
      },
      overdue: { true: 'Late', false: 'Not late' },
      fields: {
        giver: 'Sponsor',
        kind: 'Pledge',
        form: 'Form',
        promised: 'Promised',
        given: 'Given',
        received: 'Received, as the books say',
        remains: 'Remains',
        day: 'Promised on',
        dueOn: 'Due on',
        state: 'State',
        isOverdue: 'Due',
        campaignId: 'Campaign',
        organisation: 'Given to',
        openItem: 'In the books',
        note: 'Note',
        givenUpOn: 'Given up on',
        since: 'Day',
      },
      amend: {
        label: 'Amend',
        explanation:
          'Due day, note, and whether the sponsor is named. What was promised stays: give it up and record another pledge.',
        done: 'Amended',
      },
      giveUp: {
        label: 'Give up',
        explanation: '%{remains} are no longer waited for. What was given stays.',
        done: 'Given up',
      },
      resume: {
        label: 'Wait again',
        explanation: 'The pledge stands again; %{remains} are to come.',
        done: 'It stands again',
      },
    },
  },
  trail: {
    acts: {
      pledge: {
        made: 'Recorded a pledge',
        amended: 'Amended a pledge',
        givenUp: 'Gave a pledge up',
        resumed: 'Let a pledge stand again',
      },
    },
    subjects: {
      Pledge: 'Pledge',
    },
  },
};

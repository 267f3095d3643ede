import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    FundKind: {
      STUDY_PROMOTION: 'Study-promotion fund',
      TALENT: 'Talent fund',
      WEEK: 'Fund of the learning week',
      MOVEMENT: 'Fund of a movement',
      OPERATING: 'Money for running the office',
    },
    MoneySource: {
      CENTRAL_BUDGET: 'Central budget',
      PROVINCE_BUDGET: 'Province budget',
      COMMUNE_BUDGET: 'Commune budget',
      ASSOCIATION: 'Money of the association',
      CONTRIBUTION: 'Contributions',
    },
    MoneyPlaceKind: {
      CASH: 'Cash box',
      BANK: 'Account',
    },
  },
  resources: {
    funds: {
      name: 'Funds',
      places: 'Cash boxes and accounts',
      empty: 'There is no fund yet. Open the first one, then a cash box or an account.',
      noPlaces: 'There is no cash box and no account yet.',
      basisHelp: 'Licence, charter or decision by which it stands; may be left empty.',
      fields: {
        name: 'Name',
        placeName: 'Name',
        kind: 'Kind',
        sources: 'Sources that it keeps',
        basis: 'Basis',
        purposes: 'Purposes of givers',
        purpose: 'Purpose',
        openedOn: 'Open since',
        closedOn: 'Last day',
        bank: 'Bank or treasury',
        accountNumber: 'Number of the account',
        acts: 'Acts',
      },
      open: {
        label: 'Open a fund',
        explanation: 'Money of each fund, source and purpose is kept apart and never mixed.',
        done: 'The fund is open',
      },
      amend: {
        label: 'Amend the fund',
        explanation: 'A source that has money stays. A fund is closed once nothing is left in it.',
        done: 'The fund was amended',
      },
      purpose: {
        add: 'Add a purpose',
        explanation: 'Money taken in for it in “%{fund}” is spent on nothing else.',
        added: 'The purpose was added',
        amend: 'Amend the purpose',
        amendExplanation: 'After its last day nothing is taken in for it; what is there is still spent.',
        amended: 'The purpose was amended',
        closed: 'closed',
        closedOn: 'Last day on which money is taken in',
      },
      place: {
        open: 'Open a cash box or an account',
        explanation: 'Where money of the organisation lies. Cash vouchers name a cash box, bank vouchers an account.',
        opened: 'The place is open',
        amend: 'Amend',
        amendExplanation: 'It is closed once its money has been moved.',
        amended: 'The place was amended',
      },
    },
  },
  trail: {
    acts: {
      fund: {
        opened: 'Open a fund',
        amended: 'Amend a fund',
      },
      fundPurpose: {
        added: 'Add a purpose to a fund',
        amended: 'Amend a purpose of a fund',
      },
      moneyPlace: {
        opened: 'Open a cash box or an account',
        amended: 'Amend a cash box or an account',
      },
    },
    subjects: {
      Fund: 'Fund',
      FundPurpose: 'Purpose of a fund',
      MoneyPlace: 'Cash box or account',
    },
  },
};

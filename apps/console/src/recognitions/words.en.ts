import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ThingKind: { RECOGNITION: 'Recognition' },
    TraceEdgeKind: {
      DECIDED_BY: 'By the decision',
      REVOKED_BY: 'Revoked by the decision',
      GIVEN_IN: 'In the round',
      GIVEN_UPON: 'Upon the nomination',
    },
    InboxPileKind: { RECOGNITIONS_ENDING: 'Recognitions that end soon' },
    RecognitionValidity: { UNTIL: 'For a term', UNLIMITED: 'Without a term', UNVERIFIED: 'Term not confirmed' },
    TargetComparison: {
      COMPARABLE: 'Comparable',
      NO_TARGET: 'No confirmed target to compare with',
      NO_BASE: 'Not comparable: it is not known how many there are',
      OTHER_BASE: 'Not comparable: the target counts others than the lists of the territory',
      TOO_FEW: 'Not compared: the number is too small to be told',
    },
    RevocationGround: {
      FALSE_DECLARATION: 'False declaration',
      FALSE_PAPERS: 'False papers',
      UNLAWFUL_APPRAISAL: 'Unlawful appraisal',
      LATER_FINDING: 'Later finding',
    },
  },
  resources: {
    recognitions: {
      name: 'Book of recognitions',
      about: 'Every case that was decided upon, with its number and its last day; what is revoked stays.',
      details: 'The recognition',
      figures: {
        name: 'Numbers and shares recognised',
        about:
          'By territory on the map of today, without what was revoked. Shares are of the lists of the territory or of its communes, and never rounded up.',
        titles: 'Titles',
        awards: 'Awards',
        empty: 'Nobody of the territory was recognised for this year.',
      },
      targets: {
        title: 'Beside targets: %{unit}, %{year}',
        honour: 'Title',
        share: 'Share recognised',
        target: 'Target and the text that sets it',
        comparison: 'Against the target',
        none: 'No target for this year or a later one (not confirmed)',
        unconfirmed: 'Target of %{year}: not confirmed',
      },
      reward: 'Reward',
      paidInstead: 'Of several emulation titles of one day the highest alone is paid, which is that of',
      rewardUnknown: 'No confirmed text says what was paid on the day of the decision (chưa xác minh).',
      empty: 'Nobody was recognised yet',
      emptyAdvice: 'Once the decision of a round is entered, each case stands here.',
      revokedSaid: 'Revoked on %{on}: %{ground}. %{reason}',
      untilSaid: '%{on} (counted from the end of %{year}, by our reading)',
      states: { standing: 'Holds', over: 'Over', revoked: 'Revoked' },
      fields: {
        number: 'Number',
        honour: 'Title or award',
        who: 'Who',
        kind: 'For',
        year: 'Year',
        grantedBy: 'Decided by',
        grantedOn: 'Day of the decision',
        decision: 'Decision',
        validUntil: 'Kept until',
        endsFrom: 'Ends from',
        endsBy: 'Ends by',
        isRevoked: 'Revoked',
        state: 'Standing',
        round: 'Round',
        ground: 'Ground',
        revocation: 'Decision that revokes it',
      },
      revoke: {
        label: 'Revoke',
        explanation:
          'It stays in the book, with the ground and the reason; the public check answers that it was revoked.',
        done: 'Recognition revoked',
      },
    },
  },
  trail: {
    acts: {
      recognitionRound: {
        opened: 'Round of recognition opened',
        amended: 'Days of the round amended',
        closed: 'Nominations closed',
        reopened: 'Round opened again',
        cancelled: 'Round cancelled',
        decided: 'Round ended with its decision',
      },
      nomination: {
        made: 'Nominated',
        withdrawn: 'Nomination withdrawn',
        papersChecked: 'Papers of a dossier checked',
        appraised: 'Nomination appraised',
      },
      recognition: { granted: 'Decision on a recognition entered', revoked: 'Recognition revoked' },
    },
    subjects: { RecognitionRound: 'Round of recognition', Nomination: 'Nomination', Recognition: 'Recognition' },
  },
};

import { type Args, type Call, drawn, found, input, list, narrowed, own, place, STALE, staleInput } from './call';
import type { Target } from './world';
import { SCHOLARSHIP } from './world-scholarships';

const OUTSIDE_TERRITORY = ['sibling', 'parent'] as const;
const at = ({ organisation }: Target) => ({ organisationId: organisation.id });

/** Named as the one that is there: refused when everything that it names was found, and nothing is kept. */
const planning = (over: Args): Call => ({
  ...input(
    (target, world, actor) => ({
      ...at(own(world)),
      name: SCHOLARSHIP,
      year: 2024,
      kinds: ['PUPIL'],
      applicationsUntil: '2999-12-31',
      criteria: [{ name: 'Hoàn cảnh', aspect: 'NEED', mostPoints: 10 }],
      steps: [{ fromPoints: 1, amount: 1_000_000 }],
      means: 5_000_000,
      ...over(target, world, actor),
    }),
    ['SCHOLARSHIP_ROUND_EXISTS'],
  ),
  hidden: ['SCHOLARSHIP_FUND'],
});
const amending = (over: Args): Call => ({
  ...staleInput((target, world, actor) => ({ id: own(world).scholarshipRound, ...over(target, world, actor) })),
  hidden: ['SCHOLARSHIP_FUND'],
});
/** A name that says nothing, and years that there will not be: refused last of all. */
const NOBODY = { kind: 'PUPIL', name: ' ', birth: '2999' };
const entering = (over: Args): Call =>
  input(
    (target, world, actor) => ({
      ...NOBODY,
      ...at(own(world)),
      roundId: own(world).scholarshipRound,
      ...over(target, world, actor),
    }),
    ['SCHOLARSHIP_NAME_NEEDED', 'SCHOLARSHIP_NOT_FOR_UNIT'],
  );
const importing = (over: Args): Call => ({
  ...input(
    (target, world, actor) => ({
      ...at(own(world)),
      roundId: own(world).scholarshipRound,
      rows: [NOBODY],
      isRehearsal: true,
      ...over(target, world, actor),
    }),
    ['SCHOLARSHIP_NOT_FOR_UNIT'],
  ),
  mayBeDone: true,
});
const deciding = (over: Args): Call =>
  input(
    (target, world, actor) => ({
      id: own(world).proposedRound,
      version: STALE,
      directiveId: own(world).directive,
      ...over(target, world, actor),
    }),
    ['SCHOLARSHIP_DECISION', 'SCHOLARSHIP_FUND_NEEDED'],
  );
const scoring = (over: Args, points: number[], ends: string[]): Call =>
  input((target, world, actor) => {
    const { id = own(world).scoredApplication, ...said } = over(target, world, actor);
    return { roundId: own(world).scoredRound, scores: [{ id, points }], ...said };
  }, ends);

export const scholarshipCalls: Record<string, Call> = {
  scholarshipRounds: list(
    () => ({}),
    ({ scholarshipRound }) => scholarshipRound,
  ),
  scholarshipRound: place(({ scholarshipRound }) => ({ id: scholarshipRound })),
  'node (scholarship round)': found(({ scholarshipRound }) => scholarshipRound),
  scholarshipFundings: place(at),
  scholarshipStanding: place(({ scholarshipRound }) => ({ roundId: scholarshipRound })),
  planScholarshipRound: planning(at),
  'planScholarshipRound (fund)': planning(({ fund }) => ({ fundId: fund, source: 'ASSOCIATION' })),
  'planScholarshipRound (purpose)': planning(({ fundPurpose }, world) => ({
    fundId: own(world).fund,
    source: 'CONTRIBUTION',
    purposeId: fundPurpose,
  })),
  amendScholarshipRound: staleInput(({ scholarshipRound }) => ({ id: scholarshipRound, means: 5 })),
  'amendScholarshipRound (fund)': amending(({ fund }) => ({ fundId: fund, source: 'ASSOCIATION' })),
  'amendScholarshipRound (purpose)': amending(({ fundPurpose }, world) => ({
    fundId: own(world).fund,
    source: 'CONTRIBUTION',
    purposeId: fundPurpose,
  })),
  changeScholarshipRound: staleInput(({ scholarshipRound }) => ({ id: scholarshipRound, act: 'END_APPLICATIONS' })),
  proposeScholarships: staleInput(({ scoredRound }) => ({ id: scoredRound })),
  decideScholarships: deciding(({ proposedRound }) => ({ id: proposedRound })),
  'decideScholarships (directive)': deciding(({ directive }) => ({ directiveId: directive })),
  'draftFrom (scholarship round)': place(
    ({ scholarshipRound }) => ({ kind: 'SCHOLARSHIP_DECISION', sourceId: scholarshipRound }),
    ['SCHOLARSHIP_ROUND_STATE'],
  ),

  scholarshipApplications: list(
    ({ scholarshipRound }) => ({ roundId: scholarshipRound }),
    ({ scholarshipApplication }) => scholarshipApplication,
  ),
  'scholarshipApplications (organisation)': narrowed(
    list(
      ({ organisation }, world) => ({ roundId: own(world).scholarshipRound, organisationId: organisation.id }),
      ({ scholarshipApplication }) => scholarshipApplication,
    ),
    OUTSIDE_TERRITORY,
    ({ scholarshipApplication }) => scholarshipApplication,
  ),
  scholarshipApplication: place(({ scholarshipApplication }) => ({ id: scholarshipApplication })),
  'node (scholarship application)': found(({ scholarshipApplication }) => scholarshipApplication),
  enterScholarshipApplication: entering(at),
  'enterScholarshipApplication (round)': entering(({ scholarshipRound }) => ({ roundId: scholarshipRound })),
  importScholarshipApplications: importing(at),
  'importScholarshipApplications (round)': importing(({ scholarshipRound }) => ({ roundId: scholarshipRound })),
  amendScholarshipApplication: staleInput(({ scholarshipApplication }) => ({ id: scholarshipApplication, need: 'x' })),
  withdrawScholarshipApplication: staleInput(({ scholarshipApplication }) => ({
    id: scholarshipApplication,
    reason: 'thử',
  })),
  judgeScholarshipApplication: staleInput(({ scholarshipApplication }) => ({
    id: scholarshipApplication,
    act: 'EXCLUDE',
    reason: 'thử',
  })),
  scoreScholarshipApplications: scoring(
    ({ scoredRound }) => ({ roundId: scoredRound }),
    [1, 1],
    ['SCHOLARSHIP_POINTS_COUNT'],
  ),
  'scoreScholarshipApplications (application)': scoring(
    ({ scoredApplication }) => ({ id: scoredApplication }),
    [1],
    ['SCHOLARSHIP_SCORED_ENOUGH'],
  ),

  scholarshipGrants: list(
    ({ decidedRound }) => ({ roundId: decidedRound }),
    ({ scholarshipGrant }) => scholarshipGrant,
  ),
  revokeScholarshipGrant: staleInput(({ scholarshipGrant }) => ({ id: scholarshipGrant, reason: 'thử' })),
  'GET /scholarship-rounds/:id/payment-list.pdf': drawn(
    ({ decidedRound }) => `/scholarship-rounds/${decidedRound}/payment-list.pdf`,
  ),
  'GET /scholarship-rounds/:id/payment-list.docx': drawn(
    ({ decidedRound }) => `/scholarship-rounds/${decidedRound}/payment-list.docx`,
  ),
  'node (scholarship grant)': found(({ scholarshipGrant }) => scholarshipGrant),
};

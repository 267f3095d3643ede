import { nodeId } from '@app/kernel';
import { type Args, type Call, found, input, list, nothing, own, place, STALE } from './call';
import type { Target, World } from './world';

const SALT = 'x'.repeat(22);

const voting = {
  quorumPart: 2,
  quorumWhole: 3,
  passingPart: 4,
  passingWhole: 5,
  measuredBy: 'PRESENT',
  abstention: 'AGAINST',
  citation: 'thử',
};
const rule = { mode: 'WRITTEN', ...voting };
const seat = (world: World) => ({
  personId: own(world).person.id,
  organisationId: own(world).organisation.id,
  seat: 'CHAIR',
});
/** One seat makes no council: what is allowed ends there. */
const settingUp = (args: Args): Call =>
  input(
    (target, world, actor) => ({
      ...rule,
      roundId: own(world).recognitionRounds.clan,
      seats: [seat(world)],
      ...args(target, world, actor),
    }),
    ['COUNCIL_COMPOSITION', 'COUNCIL_NOT_ESTABLISHED'],
  );
/** Its ballot is open: what is allowed ends there. */
const amending = (args: Args): Call =>
  input(
    (target, world, actor) => ({
      ...rule,
      id: own(world).council,
      version: STALE,
      ...args(target, world, actor),
    }),
    ['COUNCIL_BALLOT_OPEN', 'COUNCIL_NOT_ESTABLISHED'],
  );
/** Its ballot is open: what is allowed ends there. */
const seating = (args: Args): Call =>
  input(
    (target, world, actor) => ({
      memberId: own(world).councilMember,
      personId: own(world).person.id,
      organisationId: own(world).organisation.id,
      ...args(target, world, actor),
    }),
    ['COUNCIL_BALLOT_OPEN'],
  );
const asked = (args: (target: Target) => object, select?: string): Call => ({
  about: 'nothing',
  ask: (world) => ({ args: { ...args(own(world)) } }),
  select,
});
/** Opinions in writing without a last day. */
const opening = (args: Args): Call =>
  input(
    (target, world, actor) => ({ councilId: own(world).council, ...args(target, world, actor) }),
    ['BALLOT_DUE', 'COUNCIL_NOT_ESTABLISHED'],
  );
const casting = (args: Args): Call =>
  input((target, world, actor) => ({
    id: own(world).ballot,
    salt: SALT,
    votes: [],
    rest: 'ABSTAIN',
    ...args(target, world, actor),
  }));

export const councilCalls: Record<string, Call> = {
  council: place(({ council }) => ({ id: council })),
  'node (council)': found(({ council }) => council),
  ballot: place(({ ballot }) => ({ id: ballot })),
  'node (ballot)': found(({ ballot }) => ballot),
  ballotCases: list(
    ({ ballot }) => ({ ballotId: ballot }),
    ({ ballotCase }) => ballotCase,
  ),
  'draftFrom (ballot)': place(({ ballot }) => ({ kind: 'COUNCIL_MINUTES', sourceId: ballot }), ['BALLOT_STILL_OPEN']),
  councilCandidates: place(({ recognitionRounds }, world) => ({
    roundId: recognitionRounds.clan,
    organisationId: own(world).organisation.id,
  })),
  'councilCandidates (organisation)': place(({ organisation }, world) => ({
    roundId: own(world).recognitionRounds.clan,
    organisationId: organisation.id,
  })),
  setUpCouncil: settingUp(({ recognitionRounds }) => ({ roundId: recognitionRounds.clan })),
  'setUpCouncil (directive)': settingUp(({ directive }) => ({ directiveId: directive })),
  'setUpCouncil (person)': settingUp(({ person }, world) => ({ seats: [{ ...seat(world), personId: person.id }] })),
  'setUpCouncil (organisation)': settingUp(({ organisation }, world) => ({
    seats: [{ ...seat(world), organisationId: organisation.id }],
  })),
  amendCouncil: amending(({ council }) => ({ id: council })),
  'amendCouncil (directive)': amending(({ directive }) => ({ directiveId: directive })),
  replaceMember: seating(({ councilMember }) => ({ memberId: councilMember, reason: 'thử' })),
  'replaceMember (person)': seating(({ person }) => ({ personId: person.id, reason: 'thử' })),
  'replaceMember (organisation)': seating(({ organisation }) => ({ organisationId: organisation.id, reason: 'thử' })),
  nameAlternate: seating(({ councilMember }) => ({ memberId: councilMember })),
  'nameAlternate (person)': seating(({ person }) => ({ personId: person.id })),
  'nameAlternate (organisation)': seating(({ organisation }) => ({ organisationId: organisation.id })),
  councilRules: nothing({ first: 1 }),
  'node (council rule)': asked(({ councilRule }) => ({ id: councilRule }), 'id'),
  enterCouncilRule: asked(({ organisation }) => ({
    input: {
      ...voting,
      method: 'VOTES',
      provinceId: nodeId('AdministrativeUnit', organisation.provinceId),
      validFrom: '2031-01-01',
      validTo: '2031-01-02',
    },
  })),
  endCouncilRule: asked(({ councilRule }) => ({
    input: { id: councilRule, version: STALE, validTo: '2031-01-01', reason: 'thử' },
  })),
  dissolveCouncil: input(({ council }) => ({ id: council, version: STALE, reason: 'thử' }), ['COUNCIL_BALLOT_OPEN']),
  recuse: input(({ council }, world) => ({
    councilId: council,
    nominationId: own(world).nomination,
    reason: 'thử',
  })),
  'recuse (nomination)': input(({ nomination }, world) => ({
    councilId: own(world).council,
    nominationId: nomination,
    reason: 'thử',
  })),
  openBallot: opening(({ council }) => ({ councilId: council })),
  'openBallot (nominations)': opening(({ nomination }) => ({ nominationIds: [nomination] })),
  'openBallot (present)': opening(({ councilMember }) => ({ presentIds: [councilMember] })),
  recordAttendance: input(({ ballot }) => ({ id: ballot, presentIds: [] }), ['BALLOT_PRESENCE']),
  'recordAttendance (present)': input(
    ({ councilMember }, world) => ({ id: own(world).ballot, presentIds: [councilMember] }),
    ['BALLOT_PRESENCE'],
  ),
  castBallot: casting(({ ballot }) => ({ id: ballot })),
  'castBallot (case)': casting(({ ballotCase }) => ({ votes: [{ caseId: ballotCase, choice: 'ABSTAIN' }] })),
  closeBallot: input(({ ballot }) => ({ id: ballot }), ['BALLOT_NOT_OVER', 'RECOGNITION_ROUND_STATE']),
};

import { nodeId } from '@app/kernel';
import {
  type Args,
  type Call,
  found,
  input,
  list,
  many,
  narrowed,
  nothing,
  own,
  place,
  STALE,
  staleInput,
} from './call';
import type { Target, World } from './world';

const OUTSIDE_TERRITORY = ['sibling', 'parent'] as const;

const opening = ({ organisation }: Target, world: World) => ({
  organisationId: organisation.id,
  titleId: own(world).titles.organisation,
  subject: 'ORGANISATION',
  year: 2024,
  nominationsUntil: '2999-12-30',
});
type Kind = keyof Target['recognitionRounds'];
const nominating = (world: World, kind: Kind, whom: object) => ({
  organisationId: own(world).organisation.id,
  roundId: own(world).recognitionRounds[kind],
  ...whom,
});
const rehearsed = (args: Args, ends?: readonly string[]): Call =>
  input((target, world, actor) => ({ ...args(target, world, actor), isRehearsal: true }), ends);
/** What is allowed ends where the round still takes nominations. */
const granting = (args: Args): Call =>
  rehearsed(
    (target, world, actor) => ({
      roundId: own(world).recognitionRounds.organisation,
      directiveId: own(world).directive,
      version: STALE,
      isPartial: false,
      ...args(target, world, actor),
    }),
    ['RECOGNITION_ROUND_STATE'],
  );

/** Whoever is out of sight has no history. */
const history = (holderOf: (target: Target) => string, idOf: (target: Target) => string): Call => ({
  ...place((target) => ({ holderId: holderOf(target) })),
  select: 'recognition { id }',
  shows: (answer, target) =>
    (answer as { recognition: { id: string } }[]).some(({ recognition }) => recognition.id === idOf(target!)),
});
/** The unit itself is party to its own appeal, and so is whoever stands below it. */
const alternate = (args: Args): Call =>
  input(
    (target, world, actor) => ({
      id: own(world).nomination,
      version: STALE,
      organisationId: own(world).organisation.id,
      reason: 'thử',
      ...args(target, world, actor),
    }),
    ['APPEAL_ALTERNATE', 'VERSION_CONFLICT'],
  );
const NO_LIST = { hasNumbers: false, hasCodes: false, isRehearsal: true };
const listing = (world: World, kind: Kind, chosenId: string | null) => ({
  ...nominating(world, kind, NO_LIST),
  rows: [{ row: 1, name: 'Ai đó', chosenId }],
});
const chosen = (kind: Kind, idOf: (target: Target) => string): Call => ({
  ...input((target, world) => listing(world, kind, idOf(target))),
  select: 'faults { code }',
  shows: (answer) =>
    !(answer as { faults: { code: string }[] }).faults.some(({ code }) => code === 'NOMINATION_ROW_UNKNOWN'),
});

export const recognitionCalls: Record<string, Call> = {
  recognitionRounds: list(
    () => ({}),
    ({ recognitionRounds }) => recognitionRounds.organisation,
  ),
  recognitionRound: place(({ recognitionRounds }) => ({ id: recognitionRounds.organisation })),
  'node (recognition round)': found(({ recognitionRounds }) => recognitionRounds.organisation),
  openRecognitionRound: input(opening, ['RECOGNITION_ROUND_EXISTS']),
  amendRecognitionRound: staleInput(({ recognitionRounds }) => ({ id: recognitionRounds.organisation })),
  closeRecognitionRound: staleInput(({ recognitionRounds }) => ({ id: recognitionRounds.organisation })),
  reopenRecognitionRound: input(
    ({ recognitionRounds }) => ({ id: recognitionRounds.organisation, version: STALE, reason: 'thử' }),
    ['RECOGNITION_ROUND_STATE'],
  ),
  cancelRecognitionRound: input(
    ({ recognitionRounds }) => ({ id: recognitionRounds.organisation, version: STALE, reason: 'thử' }),
    ['VERSION_CONFLICT', 'RECOGNITION_ROUND_HAS_GRANTS'],
  ),
  'draftFrom (recognition round)': place(
    ({ recognitionRounds }) => ({ kind: 'RECOGNITION_DECISION', sourceId: recognitionRounds.organisation }),
    ['AUTHORITY_UNKNOWN'],
  ),
  nominations: list(
    () => ({}),
    ({ nomination }) => nomination,
  ),
  'nominations (round)': narrowed(
    list(
      ({ recognitionRounds }) => ({ roundId: recognitionRounds.organisation }),
      ({ nomination }) => nomination,
    ),
    OUTSIDE_TERRITORY,
    ({ nomination }) => nomination,
  ),
  nomination: place(({ nomination }) => ({ id: nomination })),
  'nomination (citizen)': place(({ citizenNomination }) => ({ id: citizenNomination })),
  'node (nomination)': found(({ nomination }) => nomination),
  nominate: many(({ organisation }, world) => ({
    roundId: own(world).recognitionRounds.organisation,
    organisationIds: [organisation.id],
  })),
  'nominate (round)': many(({ recognitionRounds }, world) => ({
    roundId: recognitionRounds.organisation,
    organisationIds: [own(world).organisation.id],
  })),
  nominateSubjects: rehearsed((target, world) => ({
    ...nominating(world, 'clan', { clanIds: [own(world).clan] }),
    organisationId: target.organisation.id,
  })),
  'nominateSubjects (round)': rehearsed(({ recognitionRounds }, world) => ({
    ...nominating(world, 'clan', { clanIds: [own(world).clan] }),
    roundId: recognitionRounds.clan,
  })),
  'nominateSubjects (community)': many(({ community }, world) =>
    nominating(world, 'community', { communityIds: [community] }),
  ),
  'nominateSubjects (clan)': many(({ clan }, world) => nominating(world, 'clan', { clanIds: [clan] })),
  'nominateSubjects (family)': many(({ family }, world) => nominating(world, 'family', { familyIds: [family] })),
  'nominateSubjects (citizen)': many(({ citizen }, world) => nominating(world, 'citizen', { citizenIds: [citizen] })),
  nominateFromList: input((target, world) => ({
    ...listing(world, 'clan', null),
    organisationId: target.organisation.id,
  })),
  'nominateFromList (round)': input(({ recognitionRounds }, world) => ({
    ...listing(world, 'clan', null),
    roundId: recognitionRounds.clan,
  })),
  'nominateFromList (organisation)': chosen('organisation', ({ organisation }) => organisation.id),
  'nominateFromList (community)': chosen('community', ({ community }) => community),
  'nominateFromList (clan)': chosen('clan', ({ clan }) => clan),
  'nominateFromList (family)': chosen('family', ({ family }) => family),
  'nominateFromList (citizen)': chosen('citizen', ({ citizen }) => citizen),
  nominateAllMet: rehearsed(
    ({ organisation }, world) => ({ ...nominating(world, 'citizen', {}), organisationId: organisation.id }),
    ['NOBODY_MEETS'],
  ),
  'nominateAllMet (round)': rehearsed(
    ({ recognitionRounds }, world) => ({ ...nominating(world, 'citizen', {}), roundId: recognitionRounds.citizen }),
    ['NOBODY_MEETS'],
  ),
  withdrawNomination: staleInput(({ nomination }) => ({ id: nomination, reason: 'Thôi' })),
  'withdrawNomination (citizen)': staleInput(({ citizenNomination }) => ({ id: citizenNomination, reason: 'Thôi' })),
  appraiseNominations: many(({ nomination }) => ({ ids: [nomination], isRecommended: false, reason: 'thử' })),
  'draftFrom (nomination)': place(
    ({ nomination }) => ({ kind: 'RECOGNITION_REFUSAL', sourceId: nomination }),
    ['NOTHING_TO_APPEAL'],
  ),
  lodgeAppeal: input(({ nomination }) => ({ id: nomination, text: 'thử' }), ['NOTHING_TO_APPEAL']),
  'lodgeAppeal (citizen)': input(
    ({ citizenNomination }) => ({ id: citizenNomination, text: 'thử' }),
    ['NOTHING_TO_APPEAL'],
  ),
  withdrawAppeal: staleInput(({ nomination }) => ({ id: nomination })),
  'withdrawAppeal (citizen)': input(
    ({ citizenNomination }) => ({ id: citizenNomination, version: STALE }),
    ['APPEAL_NOT_OPEN'],
  ),
  // Whoever works where it would be answered is of the unit that objects.
  answerAppeal: input(
    ({ nomination }) => ({ id: nomination, version: STALE, isUpheld: false, answer: 'thử' }),
    ['APPEAL_OWN_UNIT'],
  ),
  nameAppealAlternate: alternate(({ nomination }) => ({ id: nomination })),
  'nameAppealAlternate (organisation)': alternate(({ organisation }) => ({ organisationId: organisation.id })),
  checkNominationPapers: many(({ nomination }) => ({
    ids: [nomination],
    checks: [{ paper: 'Xác nhận', standing: 'THERE' }],
  })),
  recommendEligible: rehearsed(({ recognitionRounds }) => ({ roundId: recognitionRounds.organisation })),
  recognitions: list(
    () => ({}),
    ({ recognition }) => recognition,
  ),
  'recognitions (within)': narrowed(
    list(
      ({ organisation }) => ({ withinId: organisation.id }),
      ({ recognition }) => recognition,
    ),
    OUTSIDE_TERRITORY,
    ({ recognition }) => recognition,
  ),
  'recognitions (round)': narrowed(
    list(
      ({ recognitionRounds }) => ({ roundId: recognitionRounds.organisation }),
      ({ recognition }) => recognition,
    ),
    OUTSIDE_TERRITORY,
    ({ recognition }) => recognition,
  ),
  endingRecognitions: nothing({ months: 60 }),
  'endingRecognitions (within)': place(({ organisation }) => ({ withinId: organisation.id, months: 60 })),
  recognitionHistory: history(
    ({ organisation }) => organisation.id,
    ({ recognition }) => recognition,
  ),
  'recognitionHistory (citizen)': history(
    ({ citizen }) => citizen,
    ({ citizenRecognition }) => citizenRecognition,
  ),
  recognitionCounts: place(({ organisation }) => ({
    year: 2023,
    unitId: nodeId('AdministrativeUnit', organisation.scopeId),
  })),
  recognition: place(({ recognition }) => ({ id: recognition })),
  'recognition (citizen)': place(({ citizenRecognition }) => ({ id: citizenRecognition })),
  'node (recognition)': found(({ recognition }) => recognition),
  grantRecognitions: granting(({ recognitionRounds }) => ({ roundId: recognitionRounds.organisation })),
  'grantRecognitions (directive)': granting(({ directive }) => ({ directiveId: directive })),
  'grantRecognitions (nominations)': granting(({ nomination }) => ({ nominationIds: [nomination] })),
  revokeRecognition: staleInput(({ recognition }) => ({
    id: recognition,
    ground: 'LATER_FINDING',
    reason: 'thử',
  })),
  'revokeRecognition (directive)': staleInput(({ directive }, world) => ({
    id: own(world).recognition,
    ground: 'LATER_FINDING',
    reason: 'thử',
    directiveId: directive,
  })),
};

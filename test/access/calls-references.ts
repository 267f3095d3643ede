import { nodeId } from '@app/kernel';
import { type Call, CONFLICT, input, list, many, narrowed, own, place, STALE, stale, staleInput } from './call';
import type { PlaceRelation } from './rule';
import type { Target, World } from './world';

const FAULTY = ['INVALID_INPUT'];
const UNREAD = 'f'.repeat(64);
const NOBODY = 'Không ai cả';
/** A link that says too little to tell the document: refused when all others are made, so nothing is kept. */
const UNCLEAR = { kind: 'IMPLEMENTS', subject: 'x' };
const OUTSIDE: readonly PlaceRelation[] = ['sibling', 'other province'];
/** From an association the committee of its province stands in place of another one. */
const OUTSIDE_TERRITORY: readonly PlaceRelation[] = ['sibling'];
const NOT_BELOW: readonly PlaceRelation[] = [...OUTSIDE, 'parent'];

/** What an organisation may be named in. */
const naming = (call: Call): Call => ({ ...call, hidden: ['NOT_FOUND'] });
const activity = (world: World) => ({
  organisationId: own(world).organisation.id,
  kindId: nodeId('ActivityKind', STALE),
  title: 'x',
  startsOn: '2024-10-02',
  mode: 'ONLINE',
});
/** A whole document whose only deadline has no day: nothing is stored, and every other fault is told beside. */
const confirmed = (world: World, file: string | undefined) => ({
  keeperId: own(world).organisation.id,
  sha256: file ?? UNREAD,
  fileName: 'anh.txt',
  type: 'KH',
  issuer: NOBODY,
  subject: 'Kế hoạch',
  recipients: [],
  links: [],
  deadlines: [{ boundary: 'BY', what: ' ', fromNames: [] }],
  assignments: [],
});
const owed = (names: object) => ({ deadlines: [{ boundary: 'BY', what: ' ', fromNames: [], ...names }] });
const confirming = (part: (target: Target) => object): Call =>
  naming(input((target, world, actor) => ({ ...confirmed(world, actor?.file), ...part(target) }), FAULTY));
const party = ({ organisation }: Target) => [{ organisationId: organisation.id, role: 'DO', namedAs: 'đơn vị' }];
/** Entries of the trail under a filter: none of what happened beyond reach. */
const happenings = (filter: (target: Target) => object): Call =>
  narrowed(
    {
      ...place((target) => ({ first: 100, ...filter(target) })),
      select: 'edges { node { subjectId } }',
    },
    NOT_BELOW,
    ({ activity: happened }) => happened,
  );
const sending = (world: World) => ({
  senderId: own(world).organisation.id,
  directiveId: own(world).directive,
  organisationIds: [],
  // Nobody of this kind is below: it is refused whoever else is named.
  groups: [{ kinds: ['MINISTRY'], levels: ['COUNTRY'], namedAs: 'x' }],
});

export const referenceCalls: Record<string, Call> = {
  'people (within)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      ({ person }) => person.id,
    ),
    NOT_BELOW,
    ({ person }) => person.id,
  ),
  'recordedPeople (within)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      ({ recorded }) => recorded,
    ),
    NOT_BELOW,
    ({ recorded }) => recorded,
  ),
  'recordConsent (guardian)': input(
    ({ recorded }, world) => ({
      purpose: 'ENTRY_ON_BEHALF',
      textVersion: '1',
      givenOn: '2999-01-01',
      personId: own(world).recorded,
      guardianId: recorded,
    }),
    ['CONSENT_AHEAD'],
  ),
  'organisations (below)': narrowed(
    list(
      ({ organisation }) => ({ parentId: organisation.id }),
      ({ organisation }) => organisation.id,
    ),
    OUTSIDE,
    ({ organisation }) => organisation.id,
  ),
  'activities (within)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      (target) => target.activity,
    ),
    NOT_BELOW,
    (target) => target.activity,
  ),
  'activities (week)': narrowed(
    list(
      ({ week }) => ({ weekId: week }),
      (target) => target.activity,
    ),
    NOT_BELOW,
    (target) => target.activity,
  ),
  'movements (of)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      ({ movement }) => movement,
    ),
    OUTSIDE_TERRITORY,
    ({ movement }) => movement,
  ),
  'movementRegistrations (within)': narrowed(
    list(
      ({ organisation }, world) => ({ movementId: own(world).movement, withinId: organisation.id }),
      ({ registration }) => registration,
    ),
    OUTSIDE_TERRITORY,
    ({ registration }) => registration,
  ),
  'movements (parent)': narrowed(
    list(
      ({ movement }) => ({ parentId: movement }),
      ({ movement }) => movement,
    ),
    OUTSIDE_TERRITORY,
    ({ movement }) => movement,
  ),
  'weeks (of)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      ({ week }) => week,
    ),
    OUTSIDE,
    ({ week }) => week,
  ),
  'obligations (below)': narrowed(
    list(
      (target, world) => ({ roundId: world.roundOfAll.id, parentId: target.owed }),
      (target) => target.owed,
    ),
    NOT_BELOW,
    (target) => target.owed,
  ),
  'directiveTwins (except)': narrowed(
    {
      ...place(({ directive }, world) => ({
        keeperId: own(world).organisation.id,
        issuer: 'UBND',
        code: world.targets.sibling.code,
        issuedOn: '2024-09-01',
        exceptId: directive,
      })),
      select: 'directive { id }',
    },
    OUTSIDE,
    ({ directive }) => directive,
  ),
  'auditEvents (within)': happenings(({ organisation }) => ({ organisationId: organisation.id })),
  'auditEvents (by)': happenings(({ person }) => ({ actorId: person.id })),

  'closeOrganisation (successors)': staleInput(({ organisation }, world) => ({
    id: world.targets.child.organisation.id,
    lastDay: '2024-12-31',
    legalBasis: 'x',
    successorIds: [organisation.id],
  })),
  'nameSuccessors (successors)': staleInput(({ organisation }, world) => ({
    id: world.targets.child.organisation.id,
    legalBasis: 'x',
    successorIds: [organisation.id],
  })),
  'createOrganisation (acts for)': input(
    ({ organisation }, world) => ({
      name: 'Trường mới',
      kind: 'PRIMARY_SCHOOL',
      line: 'GOVERNMENT',
      parentId: own(world).organisation.id,
      administrativeUnitId: nodeId('AdministrativeUnit', STALE),
      validFrom: '2024-01-01',
      actsForId: organisation.id,
    }),
    // A school acts for nobody, whoever is named.
    ['ORGANISATION_ACTS_FOR_NOT_VALID'],
  ),
  'planWeek (parent)': input(
    ({ week }, world) => ({ organisationId: own(world).organisation.id, year: 2024, parentId: week }),
    ['WEEK_EXISTS'],
  ),
  'amendWeek (parent)': staleInput(({ week }, world) => ({ id: own(world).week, parentId: week })),
  'amendWeek (directive)': staleInput(({ directive }, world) => ({ id: own(world).week, directiveId: directive })),
  'attachRound (week)': stale(({ week }, world) => ({ weekId: week, roundId: own(world).round.id })),
  'logActivity (week)': input(({ week }, world) => ({ ...activity(world), weekId: week }), ['ACTIVITY_KIND_UNKNOWN']),
  'amendActivity (week)': staleInput(({ week }, world) => ({ id: own(world).activity, weekId: week })),

  'registerDirective (issuer)': naming(
    input(
      ({ organisation }, world) => ({
        keeperId: own(world).organisation.id,
        type: 'KH',
        issuer: NOBODY,
        issuerId: organisation.id,
        subject: 'Kế hoạch',
        draft: true,
      }),
      FAULTY,
    ),
  ),
  'registerIncoming (issuer)': naming(
    input(
      ({ organisation }, world) => ({
        organisationId: own(world).organisation.id,
        type: 'KH',
        code: '1/KH-UBND',
        issuer: NOBODY,
        issuerId: organisation.id,
        issuedOn: '2024-09-02',
        subject: 'Kế hoạch',
      }),
      FAULTY,
    ),
  ),
  'amendDirective (issuer)': {
    ...naming(
      staleInput(({ organisation }, world) => ({
        id: own(world).directive,
        issuer: NOBODY,
        issuerId: organisation.id,
      })),
    ),
    ends: FAULTY,
  },
  'amendDirective (based on)': input(
    ({ directive }, world) => ({
      id: own(world).directive,
      version: 1,
      basedOnIds: [directive],
      links: [UNCLEAR],
    }),
    [...FAULTY, 'DIRECTIVE_CITES_ITSELF'],
  ),
  'amendDirective (link)': input(
    ({ directive }, world) => ({
      id: own(world).directive,
      version: 1,
      links: [{ kind: 'IMPLEMENTS', directiveId: directive }, UNCLEAR],
    }),
    [...FAULTY, 'DIRECTIVE_CITES_ITSELF'],
  ),
  'confirmReading (issuer)': confirming(({ organisation }) => ({ issuerId: organisation.id })),
  'confirmReading (link)': confirming(({ directive }) => ({ links: [{ kind: 'IMPLEMENTS', directiveId: directive }] })),
  'confirmReading (owes)': confirming(({ organisation }) => owed({ fromIds: [organisation.id] })),
  'confirmReading (gets)': confirming(({ organisation }) => owed({ toIds: [organisation.id] })),
  'confirmReading (through)': confirming(({ organisation }) => owed({ throughId: organisation.id })),
  'confirmReading (party)': confirming((target) => ({ assignments: [{ text: ' ', parties: party(target) }] })),

  'assign (party)': naming(
    input((target, world) => ({ directiveId: own(world).directive, text: ' ', parties: party(target) }), FAULTY),
  ),
  'amendAssignment (party)': {
    ...naming(staleInput((target, world) => ({ id: own(world).task, text: ' ', parties: party(target) }))),
    ends: FAULTY,
  },
  'recordProgress (task)': input(({ givenTask }, world) => ({
    assignmentId: givenTask,
    organisationId: own(world).organisation.id,
    percent: 5,
  })),
  'recordProgress (party)': input(({ organisation }, world) => ({
    assignmentId: own(world).givenTask,
    organisationId: organisation.id,
    percent: 5,
  })),

  'fileEntry (file)': {
    ...stale(({ recordsFile }, world) => ({ id: own(world).entry, recordsFileId: recordsFile })),
    ends: [...CONFLICT, 'RECORDS_FILE_ELSEWHERE'],
  },

  'dispatchDirective (recipient)': {
    ...input(({ organisation }, world) => ({ ...sending(world), organisationIds: [organisation.id] }), FAULTY),
    hidden: ['DISPATCH_RECIPIENT_UNKNOWN'],
  },
  'dispatchDirectives (recipient)': many(
    ({ organisation }, world) => {
      const { directiveId, ...sent } = sending(world);
      return { ...sent, directiveIds: [directiveId], organisationIds: [organisation.id] };
    },
    ['DISPATCH_RECIPIENT_UNKNOWN'],
  ),
  'setDispatchStatus (dispatch)': input(
    ({ arrival }, world) => ({
      dispatchId: arrival,
      organisationId: own(world).organisation.id,
      status: 'COMPLETED',
    }),
    ['DISPATCH_STEP_NOT_ALLOWED'],
  ),
  'setDispatchStatus (recipient)': input(
    ({ organisation }, world) => ({
      dispatchId: own(world).arrival,
      organisationId: organisation.id,
      status: 'COMPLETED',
    }),
    ['DISPATCH_STEP_NOT_ALLOWED'],
  ),
  'recallDispatch (dispatch)': input(
    ({ dispatch }, world) => ({
      dispatchId: dispatch,
      organisationIds: [own(world).organisation.id],
      reason: 'x',
    }),
    FAULTY,
  ),
  // Only the recipients can be named, and the sender sees all of them: whoever else is named gets the same answer.
  'recallDispatch (recipient)': input(
    ({ organisation }, world) => ({
      dispatchId: own(world).dispatch,
      organisationIds: [organisation.id],
      reason: 'x',
    }),
    FAULTY,
  ),
  'replaceDispatch (dispatch)': input(
    ({ dispatch }, world) => ({ dispatchId: dispatch, directiveId: own(world).directive, reason: 'x' }),
    ['DISPATCH_REPLACED_BY_SAME'],
  ),
  'replaceDispatch (directive)': input(
    ({ directive }, world) => ({ dispatchId: own(world).dispatch, directiveId: directive, reason: 'x' }),
    ['DISPATCH_REPLACED_BY_SAME', 'DISPATCH_NOT_IN_REGISTER'],
  ),
};

import { randomUUID } from 'node:crypto';
import { nodeId } from '@app/kernel';
import {
  type Args,
  type Call,
  download,
  found,
  input,
  list,
  many,
  narrowed,
  own,
  place,
  stale,
  staleInput,
} from './call';
import type { PlaceRelation } from './rule';
import type { Target, World } from './world';
import { numberAt } from './world-subjects';

const BEYOND: readonly PlaceRelation[] = ['sibling', 'parent'];
const unit = ({ organisation }: Target) => ({ unitId: nodeId('AdministrativeUnit', organisation.scopeId) });
const at = ({ organisation }: Target) => ({ organisationId: organisation.id });
const gone = { reason: 'MISTAKEN', endsOn: '2024-10-05' };
const named = () => ({ name: `Tên ${randomUUID()}` });
/** Of one within sight it is said where it lies, or that the day is still ahead; of one beyond there is nothing to say. Nothing is kept. */
const ELSEWHERE = ['SUBJECT_ELSEWHERE', 'SUBJECT_DAYS'];
const AHEAD = '2030-01-01';
const citizen = (world: World) => ({ ...at(own(world)), communityId: own(world).community, ...named() });
const ahead = (world: World) => ({ ...citizen(world), startsOn: AHEAD });

/** A movement, or a community, of a level below is seen, and is not of the area of the office. */
const orElsewhere = (args: Args): Call => ({
  ...input(args, ['MOVEMENT_ELSEWHERE', 'SUBJECT_ELSEWHERE']),
  mayBeDone: true,
});
const nobody = { kind: 'CLAN', rows: [{ name: 'Họ không có' }], isRehearsal: true };
const registering = (world: World, whom: object) => ({ ...at(own(world)), movementId: own(world).movement, ...whom });

/** A row of a file that names what the target keeps: beyond reach it is unknown, as if there were none. */
const namedInFile = (rowOf: (target: Target) => object, kind: string): Call => ({
  ...input((target, world) => registering(world, { kind, rows: [rowOf(target)], isRehearsal: true })),
  select: 'faults { code }',
  shows: (answer) => !(answer as { faults: { code: string }[] }).faults.some(({ code }) => code === 'SUBJECT_UNKNOWN'),
});

export const subjectCalls: Record<string, Call> = {
  communities: list(
    () => ({}),
    ({ community }) => community,
  ),
  'communities (unit)': narrowed(
    list(unit, ({ community }) => community),
    BEYOND,
    ({ community }) => community,
  ),
  community: place(({ community }) => ({ id: community })),
  'node (community)': found(({ community }) => community),
  recordCommunity: input((target) => ({ ...at(target), kind: 'THON', ...named() })),
  amendCommunity: staleInput(({ community }) => ({ id: community, name: 'Thôn' })),
  endCommunity: stale(({ community }) => ({ id: community, ...gone })),
  clans: list(
    () => ({}),
    ({ clan }) => clan,
  ),
  'clans (unit)': narrowed(
    list(unit, ({ clan }) => clan),
    BEYOND,
    ({ clan }) => clan,
  ),
  'clans (community)': narrowed(
    list(
      ({ community }) => ({ communityId: community }),
      ({ clan }) => clan,
    ),
    BEYOND,
    ({ clan }) => clan,
  ),
  clan: place(({ clan }) => ({ id: clan })),
  'node (clan)': found(({ clan }) => clan),
  recordClan: input((target) => ({ ...at(target), ...named() })),
  'recordClan (community)': input(
    ({ community }, world) => ({ ...at(own(world)), ...named(), communityId: community, startsOn: AHEAD }),
    ELSEWHERE,
  ),
  amendClan: staleInput(({ clan }) => ({ id: clan, name: 'Họ' })),
  'amendClan (community)': input(
    ({ community }, world) => ({ id: own(world).clan, version: 1, communityId: community, startsOn: AHEAD }),
    ELSEWHERE,
  ),
  endClan: stale(({ clan }) => ({ id: clan, ...gone })),
  families: list(
    () => ({}),
    ({ family }) => family,
  ),
  'families (unit)': narrowed(
    list(unit, ({ family }) => family),
    BEYOND,
    ({ family }) => family,
  ),
  'families (community)': narrowed(
    list(
      ({ community }) => ({ communityId: community }),
      ({ family }) => family,
    ),
    BEYOND,
    ({ family }) => family,
  ),
  'families (clan)': narrowed(
    list(
      ({ clan }) => ({ clanId: clan }),
      ({ family }) => family,
    ),
    BEYOND,
    ({ family }) => family,
  ),
  family: place(({ family }) => ({ id: family })),
  'node (family)': found(({ family }) => family),
  recordFamily: input((target, world) => ({ ...at(target), communityId: own(world).community })),
  'recordFamily (community)': input(
    ({ community }, world) => ({ ...at(own(world)), communityId: community, startsOn: AHEAD }),
    ELSEWHERE,
  ),
  'recordFamily (clan)': input(
    ({ clan }, world) => ({ ...at(own(world)), communityId: own(world).community, clanId: clan, startsOn: AHEAD }),
    ELSEWHERE,
  ),
  amendFamily: staleInput(({ family }) => ({ id: family, code: '1' })),
  'amendFamily (clan)': input(
    ({ clan }, world) => ({ id: own(world).family, version: 1, clanId: clan, startsOn: AHEAD }),
    ELSEWHERE,
  ),
  endFamily: stale(({ family }) => ({ id: family, ...gone })),
  citizens: list(
    () => ({}),
    ({ citizen: one }) => one,
  ),
  'citizens (unit)': narrowed(
    list(unit, ({ citizen: one }) => one),
    BEYOND,
    ({ citizen: one }) => one,
  ),
  'citizens (community)': narrowed(
    list(
      ({ community }) => ({ communityId: community }),
      ({ citizen: one }) => one,
    ),
    BEYOND,
    ({ citizen: one }) => one,
  ),
  'citizens (family)': narrowed(
    list(
      ({ family }) => ({ familyId: family }),
      ({ citizen: one }) => one,
    ),
    BEYOND,
    ({ citizen: one }) => one,
  ),
  citizen: place(({ citizen: one }) => ({ id: one })),
  'node (citizen)': found(({ citizen: one }) => one),
  'history (citizen)': place(({ citizen: one }) => ({ id: one })),
  recordCitizen: input((target, world) => ({ ...citizen(world), ...at(target) })),
  moveFamily: staleInput(({ family: one }, world) => ({ id: one, communityId: own(world).community })),
  'moveFamily (community)': input(
    ({ community }, world) => ({ id: own(world).family, version: 1, communityId: community, movedOn: AHEAD }),
    ELSEWHERE,
  ),
  'recordCitizen (community)': input(
    ({ community }, world) => ({ ...ahead(world), communityId: community }),
    ELSEWHERE,
  ),
  'recordCitizen (family)': input(({ family }, world) => ({ ...ahead(world), familyId: family }), ELSEWHERE),
  correctCitizen: staleInput(({ citizen: one }) => ({ id: one, name: 'Người khác' })),
  moveCitizen: staleInput(({ citizen: one }, world) => ({ id: one, communityId: own(world).community })),
  'moveCitizen (community)': input(
    ({ community }, world) => ({ id: own(world).citizen, version: 1, communityId: community, movedOn: AHEAD }),
    ELSEWHERE,
  ),
  'moveCitizen (family)': input(
    ({ family }, world) => ({
      id: own(world).citizen,
      version: 1,
      communityId: own(world).community,
      familyId: family,
      movedOn: AHEAD,
    }),
    ELSEWHERE,
  ),
  endCitizen: stale(({ citizen: one }) => ({ id: one, ...gone })),
  showCitizenNumber: place(({ citizen: one }) => ({ id: one, reason: 'thử' }), ['NUMBER_UNKNOWN']),
  citizenImports: list(
    () => ({}),
    ({ citizenImport }) => citizenImport,
  ),
  'citizenImports (within)': narrowed(
    list(at, ({ citizenImport }) => citizenImport),
    ['child', ...BEYOND, 'other province'],
    ({ citizenImport }) => citizenImport,
  ),
  citizenImport: place(({ citizenImport }) => ({ id: citizenImport })),
  'node (import)': found(({ citizenImport }) => citizenImport),
  importFaults: { ...place(({ citizenImport }) => ({ importId: citizenImport, first: 1 })), select: 'totalCount' },
  mendImportRow: input(({ citizenImport }) => ({ importId: citizenImport, row: 1, cells: [] }), ['IMPORT_NOT_WAITING']),
  writeCitizenImport: place(({ citizenImport }) => ({ id: citizenImport }), ['IMPORT_NOT_WAITING']),
  cancelCitizenImport: place(({ citizenImport }) => ({ id: citizenImport }), ['IMPORT_NOT_WAITING']),
  'POST /citizen-imports': {
    about: 'place',
    ask: ({ fileText }, target) => ({
      ...fileText('danh-sach.txt'),
      url: `/citizen-imports?organisation=${target!.organisation.id}`,
    }),
    ends: ['IMPORT_FORMAT'],
  },
  'GET /citizen-imports/:id/failed.csv': download(
    ({ citizenImport }) => `/citizen-imports/${citizenImport}/failed.csv`,
  ),
  subjectCounts: place(unit),
  stateSubjects: input(
    (target) => ({ ...at(target), year: 2023, source: 'Công an xã' }),
    ['STATEMENT_EMPTY', 'STATEMENT_NOT_OF_COMMUNE'],
  ),
  amendStatement: staleInput(({ statement }) => ({ id: statement, citizens: 2 })),
  'node (statement)': found(({ statement }) => statement),

  registerSubjects: many((target, world) => ({
    ...at(target),
    movementId: own(world).movement,
    clanIds: [own(world).clan],
  })),
  'registerSubjects (movement)': many(({ movement }, world) => ({
    ...at(own(world)),
    movementId: movement,
    clanIds: [own(world).clan],
  })),
  'registerSubjects (community)': many(({ community }, world) => registering(world, { communityIds: [community] })),
  'registerSubjects (clan)': many(({ clan }, world) => registering(world, { clanIds: [clan] })),
  'registerSubjects (family)': many(({ family }, world) => registering(world, { familyIds: [family] })),
  'registerSubjects (citizen)': many(({ citizen: one }, world) => registering(world, { citizenIds: [one] })),
  registerCommunity: input((target, world) => ({
    ...registering(world, { communityId: own(world).community }),
    ...at(target),
    isRehearsal: true,
  })),
  'registerCommunity (movement)': orElsewhere(({ movement }, world) => ({
    ...registering(world, { communityId: own(world).community }),
    movementId: movement,
    isRehearsal: true,
  })),
  'registerCommunity (community)': orElsewhere(({ community }, world) => ({
    ...registering(world, { communityId: community }),
    isRehearsal: true,
  })),
  importRegistrations: input((target, world) => ({ ...registering(world, nobody), ...at(target) })),
  'importRegistrations (movement)': orElsewhere(({ movement }, world) => ({
    ...registering(world, nobody),
    movementId: movement,
  })),
  'importRegistrations (community)': namedInFile(
    ({ organisation }) => ({ name: `Thôn ${organisation.key}` }),
    'COMMUNITY',
  ),
  'importRegistrations (clan)': namedInFile(({ organisation }) => ({ name: `Thôn ${organisation.key}` }), 'CLAN'),
  'importRegistrations (family)': namedInFile(({ organisation }) => ({ code: `${organisation.key}` }), 'FAMILY'),
  'importRegistrations (citizen)': namedInFile(({ organisation }) => ({ number: numberAt(organisation) }), 'CITIZEN'),
  'movementRegistration (citizen)': place(({ citizenRegistration }) => ({ id: citizenRegistration })),
  'withdrawRegistration (citizen)': staleInput(({ citizenRegistration }) => ({
    id: citizenRegistration,
    reason: 'Thôi',
  })),
};

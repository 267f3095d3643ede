import { nodeId } from '@app/kernel';
import {
  type Args,
  type Call,
  drawn,
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
const at = ({ organisation }: Target) => ({ organisationId: organisation.id });
const ofOwn = (idOf: (target: Target) => string): Call => ({
  about: 'nothing',
  ask: (world) => ({ args: { id: idOf(own(world)) } }),
  select: 'id',
});
const ofOwnTitle = (said: object): Call => ({
  about: 'nothing',
  ask: (world) => ({ args: { input: { id: own(world).titles.organisation, version: STALE, ...said } } }),
});
const year = { year: 2024 };

type Kind = keyof Target['titles'];
const registering = (world: World, kind: Kind, whom: object) => ({
  ...year,
  ...at(own(world)),
  titleId: own(world).titles[kind],
  ...whom,
});
/** A list of those whom the caller sees, of which a test of titles shows that two people get two. */
const printed = (format: string): Call => drawn(() => `/title-years/2024/registrations.${format}`);
/** A community of a level below is seen, and is not of the area of the office. Nothing is kept. */
const orElsewhere = (args: Args): Call => ({
  ...input((target, world, actor) => ({ ...args(target, world, actor), isRehearsal: true }), ['SUBJECT_ELSEWHERE']),
  mayBeDone: true,
});
const rehearsed = (args: Args): Call =>
  input((target, world, actor) => ({ ...args(target, world, actor), isRehearsal: true }));

export const titleCalls: Record<string, Call> = {
  titles: nothing({ first: 1 }),
  title: ofOwn(({ titles }) => titles.organisation),
  'node (title)': ofOwn(({ titles }) => titles.organisation),
  defineTitle: nothing({
    input: {
      kind: 'EMULATION',
      subject: 'CITIZEN',
      nameVi: 'x',
      nameEn: 'x',
      basis: 'x',
      isUnverified: false,
      validFrom: '2024-01-01',
    },
  }),
  amendTitle: ofOwnTitle({ nameVi: 'x' }),
  closeTitle: ofOwnTitle({ validTo: '2024-12-31', reason: 'x' }),
  titleClosings: list(
    () => year,
    ({ titleClosing }) => titleClosing,
  ),
  'node (title closing)': found(({ titleClosing }) => titleClosing),
  setTitleClosing: staleInput((target) => ({ ...at(target), ...year, closesOn: '2024-02-28' })),
  titleRegistrations: list(
    () => year,
    ({ titleRegistration }) => titleRegistration,
  ),
  'titleRegistrations (within)': narrowed(
    list(
      ({ organisation }) => ({ withinId: organisation.id }),
      ({ titleRegistration }) => titleRegistration,
    ),
    OUTSIDE_TERRITORY,
    ({ titleRegistration }) => titleRegistration,
  ),
  titleRegistration: place(({ titleRegistration }) => ({ id: titleRegistration })),
  'titleRegistration (citizen)': place(({ citizenTitle }) => ({ id: citizenTitle })),
  'node (title registration)': found(({ titleRegistration }) => titleRegistration),
  titleCandidates: list(
    () => ({ year: 2023 }),
    ({ organisation }) => organisation.id,
  ),
  titleCounts: place(({ organisation }) => ({ ...year, unitId: nodeId('AdministrativeUnit', organisation.scopeId) })),
  registerTitles: many(({ organisation }, world) => ({
    year: 2023,
    registeredOn: '2023-12-01',
    titleIds: [own(world).titles.organisation],
    organisationIds: [organisation.id],
  })),
  'registerTitles (directive)': rehearsed(({ directive }, world) => ({
    year: 2023,
    registeredOn: '2023-12-01',
    titleIds: [own(world).titles.organisation],
    organisationIds: [own(world).organisation.id],
    directiveId: directive,
  })),
  registerSubjectTitles: rehearsed((target, world) => ({
    ...registering(world, 'clan', { clanIds: [own(world).clan] }),
    ...at(target),
  })),
  'registerSubjectTitles (directive)': rehearsed(({ directive }, world) =>
    registering(world, 'clan', { clanIds: [own(world).clan], directiveId: directive }),
  ),
  'registerSubjectTitles (community)': many(({ community }, world) =>
    registering(world, 'community', { communityIds: [community] }),
  ),
  'registerSubjectTitles (clan)': many(({ clan }, world) => registering(world, 'clan', { clanIds: [clan] })),
  'registerSubjectTitles (family)': many(({ family }, world) => registering(world, 'family', { familyIds: [family] })),
  'registerSubjectTitles (citizen)': many(({ citizen }, world) =>
    registering(world, 'citizen', { citizenIds: [citizen] }),
  ),
  registerCommunityTitles: rehearsed((target, world) => ({
    ...registering(world, 'citizen', { communityId: own(world).community }),
    ...at(target),
  })),
  'registerCommunityTitles (directive)': rehearsed(({ directive }, world) =>
    registering(world, 'citizen', { communityId: own(world).community, directiveId: directive }),
  ),
  'registerCommunityTitles (community)': orElsewhere(({ community }, world) =>
    registering(world, 'citizen', { communityId: community }),
  ),
  'POST /title-lists': {
    about: 'place',
    ask: (world, target) => ({
      ...world.fileText('danh-hieu.txt'),
      url: `/title-lists?organisation=${target!.organisation.id}&title=${own(world).titles.clan}&year=2024`,
    }),
    ends: ['IMPORT_FORMAT'],
  },
  'GET /title-lists/template.xlsx': {
    about: 'nothing',
    ask: (world) => ({ url: `/title-lists/template.xlsx?title=${own(world).titles.clan}` }),
  },
  amendTitleRegistration: staleInput(({ titleRegistration }) => ({ id: titleRegistration, note: 'x' })),
  'amendTitleRegistration (directive)': staleInput(({ directive }, world) => ({
    id: own(world).titleRegistration,
    directiveId: directive,
  })),
  'amendTitleRegistration (citizen)': staleInput(({ citizenTitle }) => ({ id: citizenTitle, note: 'x' })),
  withdrawTitle: staleInput(({ titleRegistration }) => ({ id: titleRegistration, reason: 'Thôi' })),
  'withdrawTitle (citizen)': staleInput(({ citizenTitle }) => ({ id: citizenTitle, reason: 'Thôi' })),
  'GET /title-registrations/:id/paper.docx': drawn(
    ({ titleRegistration }) => `/title-registrations/${titleRegistration}/paper.docx`,
  ),
  'GET /title-registrations/:id/paper.pdf': drawn(
    ({ titleRegistration }) => `/title-registrations/${titleRegistration}/paper.pdf`,
  ),
  'GET /title-years/:year/registrations.docx': printed('docx'),
  'GET /title-years/:year/registrations.pdf': printed('pdf'),
};

import { newKey, nodeId, Role, uuidKey } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { upload } from '../support/downloads';
import { beginning, samples } from '../support/samples';
import { buildWorld, type Target, type World } from './world';
import { directiveKey, GivenDocuments, letFollow } from './world-documents';
import { type WalkedReports, walkedReports } from './walk-reports';
import { crossClusters, crossLedger, crossRecognitions, crossRegistrations, crossTitles } from './walk-wings';
import type { Walker } from './walker';

export interface WalkWorld extends World, WalkedReports {
  walkers: Walker[];
  /** Reaches every organisation: what such a person sees is all there is. */
  seesAll: Walker;
  dispatches: string[];
  tasks: string[];
  /** SHA-256 of a document that somebody of the level above has uploaded. */
  paper: string;
}

const ROLES = [Role.Administrator, Role.Auditor, Role.Leader, Role.Reporter];

/**
 * The world of the access matrix, as seen from a commune, in which things of the commune lead to those of the commune beside it. So each path
 * ends within reach of some walkers and out of reach of others: the district reaches both ends, each commune its own.
 */
export async function buildWalkWorld(api: TestApi): Promise<WalkWorld> {
  const world = await buildWorld(api, 'commune');
  const { own, child, sibling, parent } = world.targets;
  const walkers: Walker[] = [];
  for (const [name, { organisation }] of Object.entries({ own, child, sibling, parent }))
    walkers.push({ name, at: organisation, person: await staff(api, [organisation]) });
  walkers.push({ name: 'outside', at: world.outside, person: await staff(api, [world.outside]) });
  const seesAll = await somebodyWhoSeesAll(api, world);
  await crossAreas(api, own, sibling);
  await crossRegistrations(api, own, sibling);
  await crossClusters(api, own);
  await crossTitles(api, own, sibling);
  await crossRecognitions(api, own, sibling);
  await crossLedger(api, own, sibling, parent);
  await crossDocuments(api, own, sibling);
  const tasks = await crossTasks(api, { own, sibling, parent }, walkers);
  await crossBooks(api, own, child, sibling);
  const dispatches = await crossSendings(api, { own, sibling, parent }, world.outside);
  await giveSecondRole(api, own, sibling);
  const reports = await walkedReports(world, walkers);
  await tellOrganisations(api);
  await mergeOrganisations(api, own, sibling);
  return {
    ...world,
    ...reports,
    walkers,
    seesAll,
    dispatches: [
      ...Object.values(world.targets).flatMap(({ dispatch, arrival }) => [dispatch, arrival]),
      ...dispatches,
    ],
    tasks: [...Object.values(world.targets).flatMap(({ task, givenTask }) => [task, givenTask]), ...tasks],
    paper: await paperOf(api, walkers[3]!, parent),
  };
}

async function staff(api: TestApi, places: TestOrganisation[]): Promise<TestPerson> {
  const person = await api.given.person(Role.Officer, places[0]!);
  for (const at of places)
    for (const role of [Role.Officer, ...ROLES])
      if (at !== places[0] || role !== Role.Officer) await giveRole(api, person.key, at.key, role);
  return person;
}

async function giveRole(api: TestApi, personKey: string, organisationKey: number, role: Role): Promise<void> {
  await api.owner.query(
    `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from) VALUES ($1, $2, $3, $4, '2000-01-01')`,
    [newKey(), personKey, organisationKey, role],
  );
}

/** At the root of the tree, and outside of it. */
async function somebodyWhoSeesAll(api: TestApi, { targets, outside }: World): Promise<Walker> {
  const key = Number(targets.own.organisation.path.split('.')[0]);
  const root: TestOrganisation = { ...outside, key, id: nodeId('Organisation', key), path: `${key}.` };
  return { name: 'sees all', at: root, person: await staff(api, [root, outside]) };
}

/** The one beside it is said to go on with the work of the own one, as if that had ceased. */
const mergeOrganisations = (api: TestApi, own: Target, sibling: Target): Promise<unknown> =>
  api.owner.query(
    `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2024-01-01', 'QĐ')`,
    [own.organisation.key, sibling.organisation.key],
  );

/** Every organisation has what is told to those alone who may ask for it. */
const tellOrganisations = (api: TestApi): Promise<unknown> =>
  api.owner.query(
    `UPDATE organisation_period SET contact = 'văn thư ' || organisation_key, legal_basis = 'Quyết định ' || organisation_key,
       exchange_code = 'H00.' || organisation_key`,
  );

/** Weeks, activities, movements and rounds. */
async function crossAreas(api: TestApi, own: Target, sibling: Target): Promise<void> {
  const [week, otherWeek] = [uuidKey('Week', own.week), uuidKey('Week', sibling.week)];
  await api.owner.query('UPDATE week SET directive_key = $2, parent_key = $3, round_key = $4 WHERE key = $1', [
    week,
    directiveKey(sibling.directive),
    otherWeek,
    sibling.round.key,
  ]);
  await api.owner.query('UPDATE week SET directive_key = $2 WHERE key = $1', [otherWeek, directiveKey(own.directive)]);
  await api.owner.query('UPDATE activity SET week_key = $2 WHERE organisation_key = $1', [
    own.organisation.key,
    otherWeek,
  ]);
  const launched = [uuidKey('Movement', own.movement), directiveKey(sibling.directive)];
  await api.owner.query(
    'INSERT INTO movement_document (movement_key, directive_key, position) VALUES ($1, $2, 0)',
    launched,
  );
  await api.owner.query(
    `UPDATE movement SET state = 'closed', state_on = '2024-10-01', state_reason = 'Tổng kết', state_directive_key = $2 WHERE key = $1`,
    launched,
  );
  // Through the other line: a movement above that the reader may not see.
  await api.owner.query('UPDATE movement SET parent_key = $2 WHERE key = $1', [
    uuidKey('Movement', own.movement),
    uuidKey('Movement', sibling.movement),
  ]);
  await api.owner.query(
    `INSERT INTO movement_party (movement_key, organisation_key, role, position) VALUES ($1, $2, 'lead', 0), ($1, $3, 'coordinate', 1)`,
    [uuidKey('Movement', own.movement), own.organisation.key, sibling.organisation.key],
  );
  await api.owner.query('UPDATE round SET directive_key = $2 WHERE key = $1', [
    own.round.key,
    directiveKey(sibling.directive),
  ]);
}

/** What the commune issued follows from what the neighbour issued, and was drafted from a week. */
async function crossDocuments(api: TestApi, own: Target, sibling: Target): Promise<void> {
  await letFollow(api, sibling.directive, [own.directive]);
  await api.owner.query('UPDATE directive SET issuer_key = keeper_key WHERE key = $1', [directiveKey(own.directive)]);
  await api.owner.query('UPDATE directive_draft SET source_id = $2 WHERE directive_key = $1', [
    directiveKey(own.ownIssued),
    own.week,
  ]);
}

/** A task of the level above, done by the neighbour; one of the neighbour's, done with a draft; and a reminder. */
async function crossTasks(
  api: TestApi,
  { own, sibling, parent }: Record<'own' | 'sibling' | 'parent', Target>,
  walkers: Walker[],
): Promise<string[]> {
  const given = new GivenDocuments(api);
  const shared = await given.task(directiveKey(parent.directive), sibling.organisation);
  await takePart(api, shared, own.organisation);
  await given.evidence(shared, sibling.organisation, sibling.draftFile);
  const asking = await given.directive(sibling.organisation, 'registered', '77/KH-UBND');
  const asked = await given.task(asking.key, own.organisation);
  await api.owner.query(
    `INSERT INTO assignment_progress (key, assignment_key, organisation_key, percent, directive_key, recorded_at, recorded_on, recorded_by)
     VALUES ($1, $2, $3, 20, $4, now(), '2024-10-02', $5)`,
    [newKey(), asked, own.organisation.key, directiveKey(own.draftDirective), walkers[0]!.person.key],
  );
  await api.owner.query(
    `INSERT INTO assignment_reminder (assignment_key, organisation_key, last_day, days_before, reminded_on)
     VALUES ($1, $2, '2024-10-20', 7, '2024-10-04')`,
    [uuidKey('Assignment', own.givenTask), own.organisation.key],
  );
  return [shared, asked].map((key) => nodeId('Assignment', key));
}

const takePart = (api: TestApi, task: string, { key }: TestOrganisation): Promise<unknown> =>
  api.owner.query(
    `INSERT INTO assignment_party (assignment_key, organisation_key, role, named_as) VALUES ($1, $2, 'do', 'đơn vị cùng làm')`,
    [task, key],
  );

/** The commune and its school, which share a scope, file into each other's files; the book of the neighbour holds a document of the commune. */
async function crossBooks(api: TestApi, own: Target, child: Target, sibling: Target): Promise<void> {
  for (const [{ entry }, { recordsFile }] of [
    [own, child],
    [child, own],
  ] as const)
    await api.owner.query('UPDATE register_entry SET file_key = $2 WHERE key = $1', [
      uuidKey('RegisterEntry', entry),
      uuidKey('RecordsFile', recordsFile),
    ]);
  await api.owner.query(
    `INSERT INTO register_entry (province_id, scope_id, key, organisation_key, book, year, number, directive_key, entered_on)
     VALUES ($5, $1, $2, $3, 'incoming', 2024, 2, $4, '2024-09-02')`,
    [
      sibling.organisation.scopeId,
      newKey(),
      sibling.organisation.key,
      directiveKey(own.directive),
      sibling.organisation.provinceId,
    ],
  );
}

/** Sent by the neighbour, given back, replaced, and with several recipients. */
async function crossSendings(
  api: TestApi,
  { own, sibling, parent }: Record<'own' | 'sibling' | 'parent', Target>,
  outside: TestOrganisation,
): Promise<string[]> {
  const given = new GivenDocuments(api);
  const further = await given.dispatch(directiveKey(own.directive), sibling.organisation, outside);
  const refused = await given.dispatch(directiveKey(sibling.directive), sibling.organisation, own.organisation);
  await api.owner.query(`UPDATE dispatch_recipient SET status = '02' WHERE dispatch_key = $1`, [refused]);
  const toBoth = await given.dispatch(directiveKey(parent.directive), parent.organisation, own.organisation);
  await api.owner.query(
    `INSERT INTO dispatch_recipient (dispatch_key, organisation_key, named_as, status, status_at) VALUES ($1, $2, 'đơn vị', '01', now())`,
    [toBoth, sibling.organisation.key],
  );
  const replaced = await given.dispatch(directiveKey(parent.directive), parent.organisation, sibling.organisation);
  const replacing = await given.dispatch(directiveKey(parent.directive), parent.organisation, own.organisation);
  await api.owner.query(`UPDATE dispatch SET purpose = 'replace', replaces_key = $2 WHERE key = $1`, [
    replacing,
    replaced,
  ]);
  await api.owner.query(
    `INSERT INTO dispatch_event (key, dispatch_key, organisation_key, status, occurred_at)
     SELECT gen_random_uuid(), dispatch_key, organisation_key, '01', now() FROM dispatch_recipient`,
  );
  return [further, refused, toBoth, replaced, replacing].map((key) => nodeId('Dispatch', key));
}

/** A reporter of the commune works at the neighbour's as well. */
const giveSecondRole = (api: TestApi, own: Target, sibling: Target): Promise<void> =>
  giveRole(api, own.person.key, sibling.organisation.key, Role.Reporter);

/** A plan that stands in the register already, as does a document that it names. */
async function paperOf(api: TestApi, { person }: Walker, { organisation }: Target): Promise<string> {
  await registered(api, organisation, '9942/KH-UBND', '2021-12-06', 'Ủy ban nhân dân tỉnh');
  await registered(api, organisation, '9920/KH-UBND', '2024-09-25', 'Ủy ban nhân dân tỉnh Ví Dụ');
  const { text } = beginning(samples, '4');
  const numbered = text.replace('Số: /KH-UBND', 'Số: 9920/KH-UBND').replace('ngày tháng 9', 'ngày 25 tháng 9');
  return upload(api, person, numbered);
}

async function registered(
  api: TestApi,
  at: TestOrganisation,
  code: string,
  issuedOn: string,
  issuer: string,
): Promise<void> {
  const { key } = await new GivenDocuments(api).directive(at, 'registered', code);
  await api.owner.query('UPDATE directive SET issued_on = $2, issuer = $3 WHERE key = $1', [key, issuedOn, issuer]);
}

import { randomUUID } from 'node:crypto';
import { intKey, newKey, nodeId, Role, uuidKey } from '@app/kernel';
import { openRound, smallForm, type TestForm, type TestRound } from '../reporting/reports-given';
import type { TestApi } from '../support/app';
import type { OrganisationKind } from '@app/organisations';
import { besideDelegated, type TestOrganisation, type TestPerson, type TestTree } from '../support/builders';
import { type PlaceRelation, placeRelations, type Standpoint } from './rule';
import { type AssessmentTarget, assessmentTarget } from './world-assessments';
import { type AwardTarget, awardTarget } from './world-awards';
import { type ClusterTarget, clusterTarget } from './world-clusters';
import { type CouncilTarget, councilTarget } from './world-councils';
import { type DonationsTarget, donationsTarget } from './world-donations';
import { type LedgerTarget, ledgerTarget } from './world-ledger';
import { type PartnersTarget, partnersTarget } from './world-partners';
import { type RewardTarget, rewardTarget } from './world-rewards';
import { type ScholarshipTarget, scholarshipTarget } from './world-scholarships';
import { type RecognitionTarget, recognitionTarget } from './world-recognitions';
import { type TitleTarget, titleTarget } from './world-titles';
import { type DocumentTarget, documentTarget, letFollow } from './world-documents';
import { type SubjectAssessmentTarget, subjectAssessmentTarget } from './world-subject-assessments';
import { type SubjectTarget, subjectTarget } from './world-subjects';
import { type AreaThings, areaThings } from './world-targets';

/** One organisation with everything that an operation can be about. */
export interface Target
  extends
    DocumentTarget,
    SubjectTarget,
    AssessmentTarget,
    SubjectAssessmentTarget,
    AreaThings,
    ClusterTarget,
    TitleTarget,
    RecognitionTarget,
    CouncilTarget,
    LedgerTarget,
    RewardTarget,
    ScholarshipTarget,
    DonationsTarget,
    PartnersTarget,
    AwardTarget {
  organisation: TestOrganisation;
  /** A reporter there. */
  person: TestPerson;
  roleId: string;
  /** Of that role; it is over. */
  delegation: string;
  /** Somebody recorded there who has no account, and what that person agreed to. */
  recorded: string;
  consent: string;
  week: string;
  round: TestRound;
  /** Opened by the organisation above, for what this one owes it. */
  roundFromAbove: string;
  /** What it owes in the round of the world. */
  owed: string;
  /** What it owes: with a report being written, with a report sent, and one that was closed. */
  drafting: string;
  sent: string;
  closed: string;
  draftReport: string;
  sentReport: string;
  activity: string;
  /** Shared there by the reporter. */
  savedFilter: string;
  /** SHA-256 of the activity's evidence. */
  file: string;
}

export interface Subject {
  person: TestPerson;
  /** What a delegate holds beside the role that is exercised. */
  besides: Role | null;
  /** SHA-256 of an own upload; any text for roles that upload nothing. */
  file: string;
}

export interface World {
  standpoint: Standpoint;
  api: TestApi;
  form: TestForm;
  targets: Record<PlaceRelation, Target>;
  /** Has nothing to do with any of them. */
  outside: TestOrganisation;
  /** In which all of them owe a report. */
  roundOfAll: TestRound;
  actors: Record<Role, Subject>;
  /** An address that somebody has already. */
  takenEmail: string;
  fileText: (name: string) => { payload: Buffer; headers: Record<string, string> };
}

type Place = [at: TestOrganisation, above: TestOrganisation];

async function placesAround(
  standpoint: Standpoint,
  tree: TestTree,
  api: TestApi,
  outside: TestOrganisation,
): Promise<Record<PlaceRelation, Place>> {
  const { government, province, district, commune, siblingCommune, school, secondSchool, otherProvince, otherSchool } =
    tree;
  if (standpoint === 'province') {
    return {
      own: [province, government],
      child: [district, province],
      sibling: [otherProvince, government],
      // Nobody stands above the Government: what it owes goes to somebody who has nothing to do with the others.
      parent: [government, outside],
      'other province': [otherSchool, otherProvince],
    };
  }
  if (standpoint === 'acting office') {
    const siblingDistrict = await api.given.organisation({
      kind: 'peoples_committee' as OrganisationKind,
      parent: province,
      scopeId: await api.given.unit('107'),
      name: 'UBND huyện bên',
    });
    return {
      own: [district, province],
      child: [commune, district],
      sibling: [siblingDistrict, province],
      parent: [province, government],
      'other province': [otherProvince, government],
    };
  }
  if (standpoint === 'association') return placesOfAssociation(tree, api, outside);
  if (standpoint === 'commune') {
    return {
      own: [commune, district],
      child: [school, commune],
      sibling: [siblingCommune, district],
      parent: [district, province],
      'other province': [otherProvince, government],
    };
  }
  const branch = await api.given.organisation({
    kind: 'primary_school' as OrganisationKind,
    parent: school,
    name: 'Điểm trường',
  });
  return {
    own: [school, commune],
    child: [branch, school],
    sibling: [secondSchool, commune],
    parent: [commune, district],
    'other province': [otherSchool, otherProvince],
  };
}

/** The two lines stand side by side: what an association shares with the committee of its area is the area alone. */
async function placesOfAssociation(
  { government, province, otherProvince }: TestTree,
  api: TestApi,
  outside: TestOrganisation,
): Promise<Record<PlaceRelation, Place>> {
  const association = (name: string, scopeId: number, parent?: TestOrganisation) =>
    api.given.organisation({
      kind: 'study_promotion_association' as OrganisationKind,
      line: 'association',
      parent,
      scopeId,
      name,
    });
  const national = await association('Hội Khuyến học cả nước', government.scopeId);
  const own = await association('Hội Khuyến học tỉnh', province.scopeId, national);
  return {
    own: [own, national],
    child: [await association('Hội Khuyến học huyện', await api.given.unit('106'), own), own],
    sibling: [await association('Hội Khuyến học thành phố khác', otherProvince.scopeId, national), national],
    parent: [national, outside],
    'other province': [province, government],
  };
}

/** Actors of every role at one place, and a target in every direction from there. */
export async function buildWorld(api: TestApi, standpoint: Standpoint): Promise<World> {
  const tree = await api.given.tree();
  const form = await smallForm(api.owner);
  await api.owner.query('UPDATE form_cell SET feed = $2 WHERE key = $1', [
    form.cells[0],
    { kinds: ['talk'], quantity: 'events' },
  ]);
  const outside = await api.given.organisation({
    kind: 'peoples_committee' as OrganisationKind,
    scopeId: await api.given.unit('01'),
    name: 'UBND thành phố khác',
  });
  const places = await placesAround(standpoint, tree, api, outside);
  const roundOfAll = await openRoundOfAll(api, form, places);
  const targets = {} as Record<PlaceRelation, Target>;
  for (const [index, relation] of placeRelations.entries()) {
    const target = await buildTarget(api, form, outside, ...places[relation]);
    targets[relation] = { ...target, owed: roundOfAll.obligations[index]! };
  }
  await hangTogether(api, targets);
  const workplace = standpoint === 'acting office' ? tree.districtOffice : targets.own.organisation;
  const actors = {} as Record<Role, Subject>;
  for (const role of Object.values(Role)) {
    const holder = await api.given.person(role, workplace);
    const person = standpoint === 'acting office' ? await api.given.delegate(holder) : holder;
    const besides = standpoint === 'acting office' ? besideDelegated(role) : null;
    const uploads = role !== Role.Auditor;
    actors[role] = { person, besides, file: uploads ? await upload(api, person) : 'f'.repeat(64) };
  }
  const takenEmail = `taken-at-${standpoint.replace(' ', '-')}@example.invalid`;
  await api.ok(
    actors[Role.Administrator].person,
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }',
    {
      input: { name: 'Người có sẵn', email: takenEmail, role: 'REPORTER', organisationId: targets.own.organisation.id },
    },
  );
  return { standpoint, api, form, targets, outside, roundOfAll, actors, takenEmail, fileText };
}

/** All owe a report in a round of the organisation above. */
async function openRoundOfAll(api: TestApi, form: TestForm, places: Record<PlaceRelation, Place>): Promise<TestRound> {
  const wishes = placeRelations.map((relation) => ({ organisation: places[relation][0], to: places[relation][1] }));
  const round = await openRound(api.owner, form, wishes);
  await api.owner.query('UPDATE round SET organisation_key = $2 WHERE key = $1', [round.key, places.parent[0].key]);
  return round;
}

/** The documents of all follow from the one above, and their activities belong to the week above. */
async function hangTogether(api: TestApi, targets: Record<PlaceRelation, Target>): Promise<void> {
  const { parent, ...others } = targets;
  await letFollow(
    api,
    parent.directive,
    Object.values(others).map(({ directive }) => directive),
  );
  await api.owner.query('UPDATE activity SET week_key = $1 WHERE organisation_key = ANY($2::int[])', [
    uuidKey('Week', parent.week),
    Object.values(targets).map(({ organisation }) => organisation.key),
  ]);
}

export async function buildTarget(
  api: TestApi,
  form: TestForm,
  outside: TestOrganisation,
  at: TestOrganisation,
  above: TestOrganisation,
): Promise<Omit<Target, 'owed'>> {
  const person = await api.given.person(Role.Reporter, at);
  const [{ key: roleKey }] = await api.owner.query<[{ key: string }]>(
    'SELECT key FROM role_assignment WHERE person_key = $1',
    [person.key],
  );
  const rounds: TestRound[] = [];
  for (let count = 0; count < 4; count++)
    rounds.push(await openRound(api.owner, form, [{ organisation: at, to: above }]));
  const [drafting, sent, closed] = rounds.map(({ obligations }) => obligations[0]!) as [string, string, string];
  await api.owner.query(`UPDATE obligation SET closed_on = '2024-10-01', closing_reason = 'thử' WHERE key = $1`, [
    rounds[2]!.keys[0],
  ]);
  await api.owner.query('UPDATE round SET organisation_key = $2 WHERE key = $1', [rounds[3]!.key, above.key]);
  const known = await api.given.recordedPerson(at);
  const activity = await activityWithFile(api, at, person);
  const documents = await documentTarget(api, { at, outside, person, upload: (by) => upload(api, by) });
  const subjects = await subjectTarget(api, at, { ...known, ...documents });
  const assessments = await assessmentTarget(api, { at, above, ...activity });
  await api.owner.query(
    `INSERT INTO movement_year_opening (plan_key, year, round_key, opened_on) VALUES ($1, 2023, $2, '2023-10-15')`,
    [uuidKey('YearlyRound', documents.yearlyRound), intKey('Round', rounds[0]!.id)],
  );
  await api.owner.query(
    `UPDATE directive_draft SET source_id = $2, kind = 'recognition_submission' WHERE directive_key = $1`,
    [uuidKey('Directive', documents.ownDraft), assessments.assessment],
  );
  const titles = await titleTarget(api, at, subjects);
  const recognitions = await recognitionTarget(api, at, { ...titles, ...subjects, ...documents });
  const ledger = await ledgerTarget(api, { at, person, ...known, ...documents, upload: () => upload(api, person) });
  return {
    organisation: at,
    person,
    ...known,
    ...subjects,
    roleId: nodeId('RoleAssignment', roleKey),
    delegation: await delegationOver(api, roleKey, (await api.given.person(Role.Officer, at)).key),
    week: await week(api, at),
    round: rounds[0]!,
    roundFromAbove: rounds[3]!.id,
    drafting,
    sent,
    closed,
    draftReport: await report(api, at, rounds[0]!, null),
    sentReport: await report(api, at, rounds[1]!, 1),
    ...activity,
    ...assessments,
    ...(await subjectAssessmentTarget(api, { at, outside }, { ...assessments, ...subjects })),
    savedFilter: await savedFilter(api, at, person),
    ...(await areaThings(api, at)),
    ...(await clusterTarget(api, at, outside)),
    ...titles,
    ...recognitions,
    ...(await councilTarget(api, at, { ...recognitions, ...documents, person })),
    ...(await awardTarget(api)),
    ...(await scholarshipTarget(api, { at, person, ...known, ...documents })),
    ...ledger,
    ...(await rewardTarget(api, { at, ...documents, ...recognitions, ...ledger })),
    ...(await donationsTarget(api, { at, person, ...ledger })),
    ...(await partnersTarget(api, at)),
    ...documents,
  };
}

async function delegationOver(api: TestApi, roleKey: string, delegateKey: string): Promise<string> {
  const days = { validFrom: '2024-01-01', validTo: '2024-01-31' };
  return nodeId('Delegation', await api.given.delegation({ roleKey, delegateKey, ...days }));
}

async function week(api: TestApi, at: TestOrganisation): Promise<string> {
  const key = newKey();
  await api.owner.query(
    `INSERT INTO week (key, organisation_key, year, own_theme, own_starts_on, own_ends_on) VALUES ($1, $2, 2024, 'Học tập', '2024-10-01', '2024-10-07')`,
    [key, at.key],
  );
  return nodeId('Week', key);
}

async function report(api: TestApi, at: TestOrganisation, round: TestRound, counted: number | null): Promise<string> {
  const key = newKey();
  await api.owner.query(
    `INSERT INTO report (province_id, scope_id, key, obligation_key, round_key, year, organisation_key, state, number, counted_number, submitted_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, 2024, $6, $7, 1, $8::int, CASE WHEN $8::int IS NULL THEN NULL ELSE now() END, now())`,
    [
      at.provinceId,
      at.scopeId,
      key,
      round.keys[0],
      round.key,
      at.key,
      counted === null ? 'draft' : 'submitted',
      counted,
    ],
  );
  await api.owner.query(
    `INSERT INTO report_version (province_id, scope_id, report_key, number, kind) VALUES ($1, $2, $3, 1, 'original')`,
    [at.provinceId, at.scopeId, key],
  );
  return nodeId('Report', key, at);
}

async function savedFilter(api: TestApi, at: TestOrganisation, person: TestPerson): Promise<string> {
  const { saveFilter } = await api.ok<{ saveFilter: { id: string } }>(
    person,
    'mutation ($input: SaveFilterInput!) { saveFilter(input: $input) { id } }',
    { input: { list: 'activities', name: 'Tuần này', arrangement: '{}', organisationId: at.id } },
  );
  return saveFilter.id;
}

async function activityWithFile(
  api: TestApi,
  at: TestOrganisation,
  person: TestPerson,
): Promise<{ activity: string; file: string }> {
  const { activityKinds } = await api.ok<{ activityKinds: { id: string; code: string }[] }>(
    person,
    '{ activityKinds { id code } }',
  );
  const { logActivity } = await api.ok<{ logActivity: { id: string } }>(
    person,
    'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }',
    {
      input: {
        organisationId: at.id,
        kindId: activityKinds.find(({ code }) => code === 'talk')!.id,
        title: 'Tọa đàm',
        startsOn: '2024-10-02',
        mode: 'IN_PERSON',
      },
    },
  );
  const file = await upload(api, person);
  await api.ok(person, 'mutation ($input: AddActivityEvidenceInput!) { addActivityEvidence(input: $input) { id } }', {
    input: { activityId: logActivity.id, version: 1, sha256: file, fileName: 'anh.txt' },
  });
  return { activity: logActivity.id, file };
}

async function upload(api: TestApi, person: TestPerson): Promise<string> {
  const { payload, headers } = fileText('anh.txt');
  const response = await api.app.inject({
    method: 'POST',
    url: '/files',
    payload,
    headers: { ...headers, cookie: person.cookie, 'idempotency-key': randomUUID() },
  });
  return response.json<{ sha256: string }>().sha256;
}

/** A multipart form with one text file that nobody else has. */
function fileText(name: string): { payload: Buffer; headers: Record<string, string> } {
  const boundary = `----${randomUUID()}`;
  const payload = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n` +
      `Ảnh ${randomUUID()}\n\r\n--${boundary}--\r\n`,
  );
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

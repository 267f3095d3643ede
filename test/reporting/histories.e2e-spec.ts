import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Actor, DomainError, Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import {
  ConsolidatedReports,
  FigureState,
  type Report,
  ReportCorrect,
  ReportIds,
  ReportReview,
  ReportSave,
  ReportStart,
  ReportSubmit,
  RollupFolder,
  RollupVerifier,
  Supplements,
  Totals,
} from '@app/reporting';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';
import { openRound as openTestRound, smallForm, type TestForm } from './reports-given';

/**
 * Random histories of reports on a tree of three tiers, driven through the use cases on the real database, against a model that
 * knows nothing of deltas: it keeps every version's figures and adds them up again each time it is asked.
 */
const HISTORIES = Number(process.env.HISTORIES ?? 120);
const LANES = Math.min(4, availableParallelism());

const CELL_COUNT = 3;

type Figures = Map<number, number | null>;

interface Sum {
  sum: number;
  numbered: number;
  notApplicable: number;
}
type Sums = Map<number, Sum>;

interface Snapshot {
  own: Figures;
  total: Sums;
  sources: Map<string, number>;
}

interface ModelReport {
  id: string;
  key: string;
  version: number;
  state: 'draft' | 'submitted' | 'returned' | 'accepted';
  number: number;
  counted: number | null;
  accepted: number | null;
  isLate: boolean;
  wasSent: boolean;
  figures: Map<number, Figures>;
  snapshots: Map<number, Snapshot>;
}

interface Place {
  organisation: TestOrganisation;
  actor: Actor;
  reviewer: Actor;
  reviewedBy: TestOrganisation;
  parent: Place | null;
  children: Place[];
}

interface Owed {
  place: Place;
  key: string;
  parent: Owed | null;
  children: Owed[];
  isPastDue: boolean;
  isClosed: boolean;
  report: ModelReport | null;
}

const acts = ['submit', 'return', 'accept', 'correct', 'supplement'] as const;
type Act = (typeof acts)[number];

type Step =
  /** `isAimed`: at one of the reports that the act is allowed for, when there is one. */
  | { kind: 'act'; act: Act; at: number; isAimed: boolean }
  | { kind: 'save'; at: number; figures: [number, number | null | undefined][] }
  | { kind: 'complete'; at: number; figures: [number, number | null | undefined][] }
  | { kind: 'close'; at: number }
  | { kind: 'extend'; at: number }
  | { kind: 'fold'; limit: number };

const at = fc.nat({ max: 8 });
const figures = fc.array(
  fc.tuple(
    fc.nat({ max: CELL_COUNT - 1 }),
    fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 1000 }) }, fc.constant(null), fc.constant(undefined)),
  ),
  { minLength: 1, maxLength: 4 },
);
const act = fc.oneof(...acts.map((name, index) => ({ weight: [4, 2, 6, 2, 3][index]!, arbitrary: fc.constant(name) })));
const isAimed = fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ kind: fc.constant('act' as const), act, at, isAimed }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('complete' as const), at, figures }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('save' as const), at, figures }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extend' as const), at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('fold' as const), limit: fc.integer({ min: 1, max: 5 }) }) },
);

const history = fc.record({
  pastDue: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  steps: fc.array(step, { minLength: 8, maxLength: 48, size: 'max' }),
});

let api: TestApi;
let form: TestForm;
/** How often each thing happened or was refused, so that a generator that no longer gets anywhere is noticed. */
const happened = new Map<string, number>();
const tally = (what: string) => happened.set(what, (happened.get(what) ?? 0) + 1);

let places: Place[];
/** With the worker's rights: the application may not fold. */
let worker: DataSource;
let folder: RollupFolder;
let verifier: RollupVerifier;

beforeAll(async () => {
  api = await TestApi.start('2024-10-05T03:00:00Z');
  form = await smallForm(api.owner, { cells: CELL_COUNT });
  places = await makePlaces();
  worker = await new DataSource(dataSourceOptions({ url: api.workerUrl, poolSize: LANES })).initialize();
  folder = new RollupFolder(worker);
  verifier = new RollupVerifier(worker);
}, 180_000);

afterAll(async () => {
  await worker.destroy();
  await api.close();
});

it(`keeps totals, snapshots and children's sums equal to a recomputation in ${HISTORIES} histories`, async () => {
  const lanes = Array.from({ length: LANES }, (_, lane) => Math.floor((HISTORIES + lane) / LANES));
  await Promise.all(
    lanes.filter((numRuns) => numRuns > 0).map((numRuns) => fc.assert(fc.asyncProperty(history, live), { numRuns })),
  );
  const expected = [
    ...acts,
    'REPORT_ACT_NOT_ALLOWED',
    'OBLIGATION_CLOSED',
    'NOTHING_TO_SUPPLEMENT',
    'CHILDREN_UNREVIEWED',
  ];
  if (HISTORIES >= 100) expect(expected.filter((what) => (happened.get(what) ?? 0) < HISTORIES / 50)).toEqual([]);
}, 600_000);

async function live({ pastDue, steps }: { pastDue: boolean[]; steps: Step[] }): Promise<void> {
  const round = await openRound(pastDue);
  for (const one of steps) await take(round, one);
  await compare(round);
}

interface Round {
  key: number;
  owed: Owed[];
}

async function take(round: Round, one: Step): Promise<void> {
  if (one.kind === 'fold') return void (await folder.fold(one.limit));
  const owed = round.owed[one.at]!;
  if (one.kind === 'save') return save(owed, one.figures);
  if (one.kind === 'complete') {
    await save(owed, one.figures);
    return perform(owed, 'submit');
  }
  if (one.kind === 'act') {
    const allowed = round.owed.filter((each) => each.report && predictRefusal(each, one.act) === null);
    return perform(one.isAimed && allowed.length > 0 ? allowed[one.at % allowed.length]! : owed, one.act);
  }
  // Straight into the tables: what extends and closes has tests of its own, and here five hundred histories wait for it.
  if (one.kind === 'extend') {
    owed.isPastDue = false;
    await api.owner.query(
      `UPDATE obligation SET extended_to = '2024-12-31', extension_reason = 'thiên tai' WHERE key = $1`,
      [owed.key],
    );
  } else if (owed.parent && !owed.isClosed) {
    owed.isClosed = true;
    await api.owner.query(
      `UPDATE obligation SET closed_on = '2024-10-04', closing_reason = 'giải thể' WHERE key = $1`,
      [owed.key],
    );
  }
}

const draftOf = (cells: [number, number | null | undefined][]) =>
  [...new Map(cells)].map(([index, value]) => ({
    cellKey: form.cells[index]!,
    state: value === undefined ? null : value === null ? FigureState.NotApplicable : FigureState.Number,
    value: value ?? null,
  }));

async function save(owed: Owed, cells: [number, number | null | undefined][]): Promise<void> {
  const { actor, organisation } = owed.place;
  if (!owed.report) {
    const starting = api.app.get(ReportStart).start(actor, { ...organisation, key: owed.key });
    if (owed.isClosed) return expectRefusal(starting, 'OBLIGATION_CLOSED');
    const { id, key, version } = await starting;
    owed.report = {
      id,
      key,
      version,
      state: 'draft',
      number: 1,
      counted: null,
      accepted: null,
      isLate: false,
      wasSent: false,
      figures: new Map([[1, new Map()]]),
      snapshots: new Map(),
    };
  }
  const report = owed.report;
  const saving = api.app
    .get(ReportSave)
    .save(actor, { reportKey: ReportIds.read(report.id), version: report.version, figures: draftOf(cells) });
  if (report.state !== 'draft' && report.state !== 'returned') return expectRefusal(saving, 'REPORT_ACT_NOT_ALLOWED');
  if (owed.isClosed) return expectRefusal(saving, 'OBLIGATION_CLOSED');
  report.version = (await saving).version;
  const own = report.figures.get(report.number)!;
  for (const [index, value] of new Map(cells)) {
    const cell = form.cells[index]!;
    if (value === undefined) own.delete(cell);
    else own.set(cell, value);
  }
}

async function perform(owed: Owed, what: Act): Promise<void> {
  if (!owed.report) return;
  const refusal = predictRefusal(owed, what);
  const doing = call(owed, what);
  if (refusal) return expectRefusal(doing, refusal);
  const done = await doing;
  tally(what);
  change(owed, what);
  expect(standing(done)).toEqual(expectedStanding(owed.report));
}

async function call({ place, report }: Owed, what: Act): Promise<Report> {
  const seen = { reportKey: ReportIds.read(report!.id), version: report!.version };
  switch (what) {
    case 'submit':
      return api.app.get(ReportSubmit).submit(place.actor, seen);
    case 'return':
      return api.app.get(ReportReview).return(place.reviewer, {
        ...seen,
        remarks: [{ cellKey: form.cells[0]!, message: 'xem lại' }],
      });
    case 'accept':
      return api.app.get(ReportReview).accept(place.reviewer, seen);
    case 'correct':
      return api.app.get(ReportCorrect).correct(place.actor, { ...seen, reason: 'ghi nhầm' });
    default:
      return api.app.get(Supplements).send(place.actor, seen);
  }
}

const from: Record<Act, ModelReport['state'][]> = {
  submit: ['draft', 'returned'],
  return: ['submitted'],
  accept: ['submitted'],
  correct: ['accepted'],
  supplement: ['submitted', 'accepted'],
};

function predictRefusal({ report, isClosed, children }: Owed, what: Act): string | null {
  if (!from[what].includes(report!.state)) return 'REPORT_ACT_NOT_ALLOWED';
  if (isClosed && what !== 'accept' && what !== 'return') return 'OBLIGATION_CLOSED';
  const held = report!.snapshots.get(report!.counted ?? 0)?.sources;
  const isPending = children.some(
    (child) => child.report?.accepted != null && held?.get(child.key) !== child.report.accepted,
  );
  if (what === 'supplement' && !isPending) return 'NOTHING_TO_SUPPLEMENT';
  const isUnreviewed = children.some((child) => child.report?.state === 'submitted');
  return (what === 'submit' || what === 'supplement') && isUnreviewed ? 'CHILDREN_UNREVIEWED' : null;
}

function change(owed: Owed, what: Act): void {
  const report = owed.report!;
  report.version += 1;
  const copy = () => report.figures.set(report.number + 1, new Map(report.figures.get(report.number)));
  switch (what) {
    case 'submit':
      return send(owed);
    case 'return':
      copy();
      return void Object.assign(report, { state: 'returned', number: report.number + 1, counted: report.accepted });
    case 'accept':
      return void Object.assign(report, { state: 'accepted', accepted: report.number });
    case 'correct':
      copy();
      return void Object.assign(report, { state: 'draft', number: report.number + 1 });
    case 'supplement':
      copy();
      report.number += 1;
      return send(owed);
  }
}

function send(owed: Owed): void {
  const report = owed.report!;
  if (!report.wasSent) report.isLate = owed.isPastDue;
  Object.assign(report, { state: 'submitted', counted: report.number, wasSent: true });
  if (owed.children.length > 0) report.snapshots.set(report.number, snapshotOf(owed));
}

/** Own figures of the version in hand, and what was accepted of the direct children. */
function snapshotOf({ report, children }: Owed): Snapshot {
  const own = new Map(report!.figures.get(report!.number));
  const accepted = children.filter((child) => child.report?.accepted != null);
  const parts = accepted.map(({ report: sent, children: below }) =>
    below.length > 0 ? sent!.snapshots.get(sent!.accepted!)!.total : sumsOf(sent!.figures.get(sent!.accepted!)!),
  );
  return {
    own,
    total: added([sumsOf(own), ...parts]),
    sources: new Map(accepted.map((child) => [child.key, child.report!.accepted!])),
  };
}

const sumsOf = (own: Figures): Sums =>
  new Map(
    [...own].map(([cell, value]) => [
      cell,
      { sum: value ?? 0, numbered: Number(value !== null), notApplicable: Number(value === null) },
    ]),
  );

function added(parts: Sums[]): Sums {
  const sums: Sums = new Map();
  for (const part of parts) {
    for (const [cell, { sum, numbered, notApplicable }] of part) {
      const so = sums.get(cell) ?? { sum: 0, numbered: 0, notApplicable: 0 };
      sums.set(cell, {
        sum: so.sum + sum,
        numbered: so.numbered + numbered,
        notApplicable: so.notApplicable + notApplicable,
      });
    }
  }
  return sums;
}

const countedOf = ({ report }: Owed): Figures =>
  report?.counted == null ? new Map() : report.figures.get(report.counted)!;
const liveOf = (owed: Owed): Sums => added([sumsOf(countedOf(owed)), ...owed.children.map(liveOf)]);

/** Everything that can be read is what the model adds up. */
async function compare({ key, owed }: Round): Promise<void> {
  for (const one of owed) {
    await compareTotals(one);
    if (one.children.length > 0) await compareContributions(one);
  }
  await compareStored(owed);
  await comparePrint(owed[0]!);
  expect(await verifier.verify(key)).toEqual([]);
}

async function compareTotals(owed: Owed): Promise<void> {
  const { actor, organisation } = owed.place;
  const totals = await api.app.get(Totals).totals(actor, { ...organisation, key: owed.key });
  const own = countedOf(owed);
  const below = added(owed.children.map(liveOf));
  const expected = [...liveOf(owed)]
    .toSorted(([a], [b]) => a - b)
    .map(([cellKey, { sum, numbered, notApplicable }]) => ({
      cellKey,
      own: own.get(cellKey) ?? null,
      below: (below.get(cellKey)?.numbered ?? 0) > 0 ? below.get(cellKey)!.sum : null,
      total: numbered > 0 ? sum : null,
      numbered,
      notApplicable,
    }));
  const found = totals.map(({ cellKey, own: of, below: under, total, numbered, notApplicable }) => ({
    cellKey,
    own: of,
    below: under,
    total,
    numbered,
    notApplicable,
  }));
  expect(found).toEqual(expected);
}

const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key);

async function compareContributions(owed: Owed): Promise<void> {
  const { actor, organisation } = owed.place;
  const cell = form.cells[0]!;
  const page = await api.app.get(Totals).contributions(actor, {
    obligationKey: { ...organisation, key: owed.key },
    cellKey: cell,
    first: 100,
  });
  const expected = owed.children.map((child) => {
    const sum = liveOf(child).get(cell);
    return {
      key: child.key,
      value: sum && sum.numbered > 0 ? sum.sum : null,
      state: sum ? (sum.numbered > 0 ? 'number' : 'not_applicable') : null,
    };
  });
  expect(
    page.edges.map(({ node: { obligation, value, state } }) => ({ key: obligation.key, value, state })).toSorted(byKey),
  ).toEqual(expected.toSorted(byKey));
}

interface SnapshotRow extends Sum {
  reportKey: string;
  number: number;
  cellKey: number;
  own: number | null;
}

async function compareStored(owed: Owed[]): Promise<void> {
  const keys = owed.flatMap(({ report }) => report?.key ?? []);
  const snapshots = await api.owner.query<SnapshotRow[]>(
    `SELECT report_key AS "reportKey", number, cell_key AS "cellKey", own, coalesce(own, 0) + coalesce(below, 0) AS sum, numbered,
            not_applicable AS "notApplicable"
     FROM report_snapshot WHERE report_key = ANY($1) ORDER BY report_key, number, cell_key`,
    [keys],
  );
  const expected = owed.flatMap(({ report }) =>
    [...(report?.snapshots ?? [])].flatMap(([number, { own, total }]) =>
      [...total].map(([cellKey, sum]): SnapshotRow => ({
        reportKey: report!.key,
        number,
        cellKey,
        own: own.get(cellKey) ?? null,
        ...sum,
      })),
    ),
  );
  const inOrder = (a: SnapshotRow, b: SnapshotRow) =>
    a.reportKey.localeCompare(b.reportKey) || a.number - b.number || a.cellKey - b.cellKey;
  expect(snapshots.toSorted(inOrder)).toEqual(expected.toSorted(inOrder));
}

/** The printed figures: as sent, or the draft with what is in below. */
async function comparePrint(owed: Owed): Promise<void> {
  if (!owed.report) return;
  const printed = await api.app.get(ConsolidatedReports).read(owed.place.actor, owed.report.id);
  const { counted, number, snapshots, figures: versions } = owed.report;
  const total =
    counted === null
      ? added([sumsOf(versions.get(number)!), ...owed.children.map(liveOf)])
      : snapshots.get(counted)!.total;
  const expected = form.cells.map((cell) => {
    const sum = total.get(cell);
    if (!sum) return { state: 'missing', value: null };
    return sum.numbered > 0 ? { state: 'number', value: sum.sum } : { state: 'not_applicable', value: null };
  });
  expect(printed.isDraft).toBe(counted === null);
  expect(printed.figures.map((figure) => figure.total)).toEqual(expected);
}

const standing = ({ state, number, countedNumber, acceptedNumber, isLate, version }: Report) => ({
  state,
  number,
  counted: countedNumber,
  accepted: acceptedNumber,
  isLate,
  version,
});
const expectedStanding = ({ state, number, counted, accepted, isLate, version }: ModelReport) => ({
  state,
  number,
  counted,
  accepted,
  isLate,
  version,
});

async function expectRefusal(doing: Promise<unknown>, code: string): Promise<void> {
  const outcome = await doing.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : error),
  );
  expect(outcome).toBe(code);
  tally(code);
}

/** A province, two communes, a school that reports to the province, and five schools in the communes. */
async function makePlaces(): Promise<Place[]> {
  const { given } = api;
  const tree = await given.tree();
  const school = (parent: TestOrganisation) => given.organisation({ kind: OrganisationKind.PrimarySchool, parent });
  const government = place(tree.government, null, null, [
    tree.government,
    tree.province,
    tree.commune,
    tree.siblingCommune,
  ]);
  const province = place(tree.province, null, government, [tree.province, tree.commune, tree.siblingCommune]);
  const communes = [tree.commune, tree.siblingCommune].map((organisation) =>
    place(organisation, province, province, [organisation]),
  );
  const direct = place(await school(tree.province), province, province, [tree.province]);
  const schools: Place[] = [];
  for (const commune of [communes[0]!, communes[0]!, communes[0]!, communes[1]!, communes[1]!]) {
    const organisation = await school(commune.organisation);
    schools.push(place(organisation, commune, commune, [organisation]));
  }
  return [province, ...communes, direct, ...schools];
}

function place(
  organisation: TestOrganisation,
  parent: Place | null,
  above: Place | null,
  reach: TestOrganisation[],
): Place {
  const scopes = `{${reach.map(({ scopeId }) => `[${scopeId},${scopeId + 1})`).join(',')}}`;
  const grant = (role: Role) => ({ role, organisationKeys: [organisation.key], roots: [organisation.path] });
  const actor = new Actor({
    principal: { kind: 'person', key: randomUUID() },
    sessionId: null,
    grants: [grant(Role.Leader), grant(Role.Reporter)],
    scopes,
    provinces: [organisation.provinceId],
    language: 'vi',
  });
  const made: Place = {
    organisation,
    actor,
    reviewer: above?.actor ?? actor,
    reviewedBy: above?.organisation ?? organisation,
    parent,
    children: [],
  };
  parent?.children.push(made);
  return made;
}

async function openRound(pastDue: boolean[]): Promise<Round> {
  const { key, keys } = await openTestRound(
    api.owner,
    form,
    places.map(({ organisation, reviewedBy }, index) => ({
      organisation,
      to: reviewedBy,
      dueOn: pastDue[index] ? '2024-10-04' : '2024-10-05',
    })),
  );
  const owed = new Map<Place, Owed>();
  for (const [index, one] of places.entries()) {
    const parent = one.parent ? owed.get(one.parent)! : null;
    const made: Owed = {
      place: one,
      key: keys[index]!,
      parent,
      children: [],
      isPastDue: pastDue[index]!,
      isClosed: false,
      report: null,
    };
    parent?.children.push(made);
    owed.set(one, made);
  }
  return { key, owed: [...owed.values()] };
}

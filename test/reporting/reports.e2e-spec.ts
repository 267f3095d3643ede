import { randomUUID } from 'node:crypto';
import { nodeId, Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import { type FigureSource, FigureSources } from '@app/forms';
import { REPORT_ROW } from '@app/reporting';
import { type Answer, TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { closeObligation, closeRound } from '../support/endings';
import { openRound, smallForm, type TestForm, type TestRound } from './reports-given';

const REPORT = `id state number countedNumber acceptedNumber isLate version`;
const START = `mutation ($id: ID!) { startReport(obligationId: $id) { ${REPORT} figures { cellId value prefilled } } }`;
const SAVE = `mutation ($input: SaveReportInput!) { saveReport(input: $input) { ${REPORT} figures { cellId state value comment prefilled } texts { textId body } } }`;
const PREVIEW = `query ($id: ID!) { refillPreview(reportId: $id) { cellId before after beforeState afterState isTyped } }`;
const HISTORY = `query ($id: ID!, $cell: ID!) { cellHistory(reportId: $id, cellId: $cell, first: 10) {
  edges { node { number before { value state comment } after { value state comment prefilled } event { action actorName reason } } } } }`;
const REFILL = `mutation ($id: ID!, $version: Int!, $figures: [RefillFigureInput!]) { refillReport(reportId: $id, version: $version, figures: $figures) { ${REPORT} figures { cellId value prefilled } } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitReport(reportId: $id, version: $version) { ${REPORT} } }`;
const RETURN = `mutation ($input: ReturnReportInput!) { returnReport(input: $input) { ${REPORT} remarks { number message rowId cellId textId } versions { number kind } } }`;
const ACCEPT = `mutation ($id: ID!, $version: Int!) { acceptReport(reportId: $id, version: $version) { ${REPORT} } }`;
const ACCEPT_ALL = `mutation ($input: AcceptReportsInput!) { acceptReports(input: $input) { isWritten things { isDone code message } } }`;
const CORRECT = `mutation ($id: ID!, $version: Int!, $reason: String!) { correctReport(reportId: $id, version: $version, reason: $reason) { ${REPORT} } }`;
const SUPPLEMENT = `mutation ($id: ID!, $version: Int!) { sendSupplement(reportId: $id, version: $version) { ${REPORT} } }`;
const READ = `query ($id: ID!) { report(id: $id) { ${REPORT} organisation { name } round { title } obligation { canEdit canReview }
  figures { cellId state value } previous { cellId value } snapshot { cellId own below total numbered notApplicable }
  checks { code severity cellId message } pendingSupplement { obligations { id } figures { cellId before after } } } }`;
const TOTALS = `query ($id: ID!) { totals(obligationId: $id) { cellId own below total numbered notApplicable } }`;

interface ReportData {
  id: string;
  state: string;
  number: number;
  countedNumber: number | null;
  acceptedNumber: number | null;
  isLate: boolean;
  version: number;
}
type Done = Record<string, ReportData>;
interface Told {
  edges: { node: { action: string; changes: { field: string; rowName: string | null }[] } }[];
}
interface ActOutcome {
  isWritten: boolean;
  things: { isDone: boolean; code: string | null; message: string | null }[];
}

const uuidOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':').at(-1)!;

let api: TestApi;
let tree: TestTree;
let form: TestForm;
let reporter: TestPerson;
let secondReporter: TestPerson;
let communeLeader: TestPerson;
let districtLeader: TestPerson;

beforeAll(async () => {
  api = await TestApi.start('2024-10-15T03:00:00Z');
  tree = await api.given.tree();
  form = await smallForm(api.owner, { ruled: true });
  reporter = await api.given.person(Role.Reporter, tree.school);
  secondReporter = await api.given.person(Role.Reporter, tree.secondSchool);
  communeLeader = await api.given.person(Role.Leader, tree.commune);
  districtLeader = await api.given.person(Role.Leader, tree.district);
}, 180_000);

afterAll(() => api.close());

/** A commune that reports to its district, and two schools that report to the commune. */
const communeRound = (of = form, dueOn?: string, year = 2024): Promise<TestRound> =>
  openRound(
    api.owner,
    of,
    [
      { organisation: tree.commune, to: tree.district },
      { organisation: tree.school, to: tree.commune, ...(dueOn ? { dueOn } : {}) },
      { organisation: tree.secondSchool, to: tree.commune },
    ],
    year,
  );

const cell = (index: number, of = form) => nodeId('FormCell', of.cells[index]!);
const numbers = (values: (number | null)[], of = form) =>
  values.map((value, index) => ({
    cellId: cell(index, of),
    state: value === null ? 'NOT_APPLICABLE' : 'NUMBER',
    value,
  }));

async function one(person: TestPerson, document: string, variables: Record<string, unknown>): Promise<ReportData> {
  return Object.values(await api.ok<Done>(person, document, variables))[0]!;
}

const seen = ({ id, version }: ReportData) => ({ id, version });

async function written(
  person: TestPerson,
  obligationId: string,
  values: (number | null)[],
  of = form,
): Promise<ReportData> {
  const { id, version } = await one(person, START, { id: obligationId });
  return one(person, SAVE, { input: { reportId: id, version, figures: numbers(values, of) } });
}

const sent = async (
  person: TestPerson,
  obligationId: string,
  values: (number | null)[],
  of = form,
): Promise<ReportData> => one(person, SUBMIT, seen(await written(person, obligationId, values, of)));

const accepted = async (
  person: TestPerson,
  obligationId: string,
  values: (number | null)[],
  of = form,
): Promise<ReportData> => one(communeLeader, ACCEPT, seen(await sent(person, obligationId, values, of)));

interface TotalData {
  total: number | null;
  own: number | null;
  below: number | null;
}
const totalsOf = async (obligationId: string): Promise<[number | null, number | null, number | null][]> =>
  (await api.ok<{ totals: TotalData[] }>(communeLeader, TOTALS, { id: obligationId })).totals.map(
    ({ own, below, total }) => [own, below, total],
  );

const remark = ({ id, version }: ReportData, more: Record<string, unknown> = {}) => ({
  input: {
    reportId: id,
    version,
    remarks: [{ rowId: nodeId('FormRow', form.cells[0]!), message: 'Xem lại số lớp', ...more }],
  },
});

interface ChangeData {
  event: { action: string; actorName: string | null };
}
const changesOf = async (person: TestPerson, of: { id: string; cell: string }): Promise<ChangeData[]> =>
  (await api.ok<{ cellHistory: { edges: { node: ChangeData }[] } }>(person, HISTORY, of)).cellHistory.edges.map(
    ({ node }) => node,
  );

describe('starting a report', () => {
  it('answers version 1 as a draft', async () => {
    const round = await communeRound();
    expect(await one(reporter, START, { id: round.obligations[1] })).toMatchObject({
      state: 'DRAFT',
      number: 1,
      countedNumber: null,
    });
  });

  it('is refused the second time', async () => {
    const round = await communeRound();
    await one(reporter, START, { id: round.obligations[1] });
    expect(await api.refusal(reporter, START, { id: round.obligations[1] })).toBe('REPORT_ALREADY_STARTED');
  });

  it('is refused to the level above, to a neighbour and to nobody in particular', async () => {
    const round = await communeRound();
    const call = { id: round.obligations[1] };
    expect(await api.refusal(communeLeader, START, call)).toBe('NOT_FOUND');
    expect(await api.refusal(secondReporter, START, call)).toBe('NOT_FOUND');
    expect(await api.refusal(null, START, call)).toBe('UNAUTHENTICATED');
  });

  it('is refused when the round or the duty has ended', async () => {
    const round = await communeRound();
    await closeObligation(api, communeLeader, round.obligations[1]!, '2024-10-05');
    expect(await api.refusal(reporter, START, { id: round.obligations[1] })).toBe('OBLIGATION_CLOSED');
    await closeRound(api, communeLeader, round.id);
    expect(await api.refusal(secondReporter, START, { id: round.obligations[2] })).toBe('ROUND_CLOSED');
  });

  it('fills what registered sources know, marks it, and takes it again on demand', async () => {
    const fed = await smallForm(api.owner);
    const feed = (cellKey: number | undefined, ...kinds: string[]) =>
      api.owner.query('UPDATE form_cell SET feed = $2 WHERE key = $1', [cellKey, { kinds, quantity: 'people' }]);
    await feed(fed.cells[0], 'sample_tale', 'sample_unknown');
    await feed(fed.cells[1], 'sample_unknown', 'sample_tale');
    let heard = 12;
    const source: FigureSource = {
      kinds: ['sample_tale'],
      get from() {
        return `(VALUES (${heard})) AS tale (heard)`;
      },
      quantities: { people: 'tale.heard' },
      columns: 'tale.heard',
      sort: [{ expression: 'tale.heard', type: 'int' }],
      counts: ({ organisationKey, startsOn, endsOn, takes }) =>
        `${organisationKey} > 0 AND ${startsOn} <= ${endsOn} AND ${takes("'sample_tale'")}`,
      visible: () => 'true',
      named: () => 'true',
      thing: () => ({ kind: REPORT_ROW, id: '', title: '', subtitle: '', day: '', organisationKey: 0, standing: '' }),
    };
    api.app.get(FigureSources).register(source);
    expect(() => api.app.get(FigureSources).register(source)).toThrow('the kind sample_tale fills figures twice');
    const round = await communeRound(fed);
    const started = (
      await api.ok<{ startReport: ReportData & { figures: unknown } }>(reporter, START, { id: round.obligations[1] })
    ).startReport;
    expect(started.figures).toEqual([{ cellId: cell(0, fed), value: 12, prefilled: true }]);
    const typed = await one(reporter, SAVE, {
      input: { reportId: started.id, version: started.version, figures: numbers([5, 6], fed) },
    });
    heard = 15;
    const preview = { id: typed.id };
    expect((await api.ok<Record<string, unknown>>(reporter, PREVIEW, preview)).refillPreview).toEqual([
      { cellId: cell(0, fed), before: 5, after: 15, beforeState: 'NUMBER', afterState: 'NUMBER', isTyped: true },
    ]);
    expect(await api.refusal(communeLeader, PREVIEW, preview)).toBe('NOT_FOUND');
    expect(await api.refusal(null, PREVIEW, preview)).toBe('UNAUTHENTICATED');
    const none = await one(reporter, REFILL, { ...seen(typed), figures: [] });
    expect(none).toMatchObject({ figures: [{ value: 5 }, { value: 6 }] });
    const asShown = { ...seen(none), figures: [{ cellId: cell(0, fed), value: 15 }] };
    heard = 16;
    expect(await api.refusal(reporter, REFILL, asShown)).toBe('REFILL_OUTDATED');
    heard = 15;
    expect(await one(reporter, REFILL, asShown)).toMatchObject({
      figures: [
        { cellId: cell(0, fed), value: 15, prefilled: true },
        { cellId: cell(1, fed), value: 6, prefilled: false },
      ],
    });
    const of = { id: typed.id, cell: cell(0, fed) };
    const changes = await changesOf(communeLeader, of);
    expect(changes).toMatchObject([
      { number: 1, before: { value: 5 }, after: { value: 15, prefilled: true }, event: { action: 'report.refilled' } },
      { before: { value: 12 }, after: { value: 5, prefilled: false }, event: { action: 'report.saved' } },
      { before: null, after: { value: 12, prefilled: true }, event: { action: 'report.started' } },
    ]);
    expect(changes[0]!.event.actorName).toBe('Người thử nghiệm');
    expect(await changesOf(reporter, { ...of, cell: cell(1, fed) })).toMatchObject([
      { before: null, after: { value: 6 } },
    ]);
    expect(await changesOf(reporter, { ...of, cell: cell(2, fed) })).toEqual([]);
    expect(await api.refusal(secondReporter, HISTORY, of)).toBe('NOT_FOUND');
    expect(await api.refusal(null, HISTORY, of)).toBe('UNAUTHENTICATED');
    const submitted = await one(
      reporter,
      SUBMIT,
      seen(
        await one(reporter, SAVE, {
          input: { reportId: typed.id, version: typed.version + 2, figures: numbers([5, 6, 7], fed) },
        }),
      ),
    );
    expect(submitted.state).toBe('SUBMITTED');
    expect(await api.refusal(reporter, PREVIEW, preview)).toBe('REPORT_ACT_NOT_ALLOWED');
  });
});

describe('saving a report', () => {
  it('keeps any part, and empties a cell again', async () => {
    const round = await communeRound();
    const first = await written(reporter, round.obligations[1]!, [3, null]);
    const text = { textId: nodeId('FormText', form.textKey), body: 'Đã tổ chức' };
    const figures = [
      { cellId: cell(0), state: null },
      { cellId: cell(2), state: 'NUMBER', value: 0, comment: 'chưa có lớp' },
    ];
    expect(
      await one(reporter, SAVE, { input: { reportId: first.id, version: first.version, figures, texts: [text] } }),
    ).toMatchObject({
      version: first.version + 1,
      figures: [
        { cellId: cell(1), state: 'NOT_APPLICABLE', value: null },
        { cellId: cell(2), state: 'NUMBER', value: 0, comment: 'chưa có lớp' },
      ],
      texts: [text],
    });
  });

  it('names the cell whose shape is wrong', async () => {
    const round = await communeRound();
    const { id, version } = await one(reporter, START, { id: round.obligations[1] });
    const figures = [
      { cellId: cell(0), state: 'NUMBER', value: -1 },
      { cellId: cell(1), state: 'NUMBER' },
      { cellId: nodeId('FormCell', 1), state: null },
    ];
    const answer = await api.run<Done>(reporter, SAVE, { input: { reportId: id, version, figures } });
    expect(fieldsOf(answer)).toEqual([
      ['figures.0/people', 'FIGURE_NEGATIVE'],
      ['figures.1/people', 'FIELD_REQUIRED'],
      ['figures.1', 'CELL_NOT_IN_FORM'],
    ]);
  });

  it('tells the second of two editors', async () => {
    const round = await communeRound();
    const { id, version } = await one(reporter, START, { id: round.obligations[1] });
    const input = { reportId: id, version, figures: numbers([1]) };
    await one(reporter, SAVE, { input });
    expect(await api.refusal(reporter, SAVE, { input })).toBe('VERSION_CONFLICT');
  });

  it('is refused to the level above, and once the report is sent', async () => {
    const round = await communeRound();
    const draft = await written(reporter, round.obligations[1]!, [1]);
    const input = { reportId: draft.id, version: draft.version, figures: numbers([2]) };
    expect(await api.refusal(communeLeader, SAVE, { input })).toBe('NOT_FOUND');
    const done = await one(reporter, SUBMIT, seen(draft));
    expect(await api.refusal(reporter, SAVE, { input: { ...input, version: done.version } })).toBe(
      'REPORT_ACT_NOT_ALLOWED',
    );
  });

  it('writes down the changed cells with what they were', async () => {
    const round = await communeRound();
    const { id, version } = await written(reporter, round.obligations[1]!, [1, 5, 9]);
    await one(reporter, SAVE, { input: { reportId: id, version, figures: numbers([1, 7]) } });
    const [{ before, after }] = await api.owner.query<[{ before: unknown; after: unknown }]>(
      `SELECT before, after FROM audit_event WHERE action = 'report.saved' ORDER BY key DESC LIMIT 1`,
    );
    expect(before).toMatchObject({ figures: [{ cellKey: form.cells[1], value: 5 }] });
    expect(after).toMatchObject({ figures: [{ cellKey: form.cells[1], value: 7 }] });
  });
});

const fieldsOf = (answer: Answer<unknown>): [string, string][] =>
  (answer.errors?.[0]?.extensions.fields ?? []).map(({ path, code }) => [path, code]);

describe('sending a report', () => {
  it('is refused with the place of every error', async () => {
    const round = await communeRound();
    const draft = await written(reporter, round.obligations[1]!, [10, 3]);
    const answer = await api.run(reporter, SUBMIT, seen(draft));
    expect(answer.errors?.[0]?.extensions.code).toBe('REPORT_HAS_ERRORS');
    expect(fieldsOf(answer)).toEqual([['figures.1/people', 'CHECK_NOT_LESS_THAN']]);
  });

  it('brings the figures into the live totals at once', async () => {
    const round = await communeRound();
    await sent(reporter, round.obligations[1]!, [1, 20, null]);
    await sent(secondReporter, round.obligations[2]!, [2, 30, null]);
    expect(await totalsOf(round.obligations[0]!)).toEqual([
      [null, 3, 3],
      [null, 50, 50],
      [null, null, null],
    ]);
  });

  it('marks the first sending after the deadline as late, and does not refuse it', async () => {
    const round = await communeRound(form, '2024-10-14');
    expect(await sent(reporter, round.obligations[1]!, [1, 2])).toMatchObject({
      state: 'SUBMITTED',
      isLate: true,
      countedNumber: 1,
    });
    expect(await sent(secondReporter, round.obligations[2]!, [1, 2])).toMatchObject({ isLate: false });
  });

  it('has one effect however often it is repeated with the same key', async () => {
    const round = await communeRound();
    const call = seen(await written(reporter, round.obligations[1]!, [1, 20]));
    const headers = { 'Idempotency-Key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.run<Done>(reporter, SUBMIT, call, headers)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);
    expect(answers[0]!.data.submitReport).toMatchObject({ state: 'SUBMITTED', number: 1 });
    expect(await totalsOf(round.obligations[0]!)).toEqual([
      [null, 1, 1],
      [null, 20, 20],
    ]);
  });

  it('takes five statements of its own, however large the form', async () => {
    const counts: number[] = [];
    for (const cells of [3, 64]) {
      const sized = await smallForm(api.owner, { cells });
      const round = await communeRound(sized);
      const draft = await written(
        reporter,
        round.obligations[1]!,
        Array.from({ length: cells }, () => 1),
        sized,
      );
      const [before] = [await statementsOfSession()];
      counts.push((await api.statements(() => one(reporter, SUBMIT, seen(draft)))) - before);
    }
    // Claim, lock, figures, stamp, delta, standing, rights as they are by now, trail and feed, stored answer.
    expect(counts).toEqual([9, 9]);
  });
});

/** What any request of this person costs before the operation itself. */
const statementsOfSession = () => api.statements(() => api.ok(reporter, '{ __typename }'));

describe('returning a report', () => {
  it('takes it out of the totals, says where and why, and lets the unit go on in the next version', async () => {
    const round = await communeRound();
    const report = await sent(reporter, round.obligations[1]!, [1, 20]);
    expect(await one(communeLeader, RETURN, remark(report))).toMatchObject({
      state: 'RETURNED',
      number: 2,
      countedNumber: null,
      remarks: [
        { number: 1, message: 'Xem lại số lớp', rowId: nodeId('FormRow', form.cells[0]!), cellId: null, textId: null },
      ],
      versions: [
        { number: 1, kind: 'ORIGINAL' },
        { number: 2, kind: 'REVISION' },
      ],
    });
    expect(await totalsOf(round.obligations[0]!)).toEqual([]);
  });

  it('is refused without a remark, with an empty one, and at a place of another form', async () => {
    const round = await communeRound();
    const report = await sent(reporter, round.obligations[1]!, [1, 20]);
    const { id: reportId, version } = report;
    expect(await api.refusal(communeLeader, RETURN, { input: { reportId, version, remarks: [] } })).toBe(
      'REMARK_REQUIRED',
    );
    expect(fieldsOf(await api.run(communeLeader, RETURN, remark(report, { message: ' ' })))).toEqual([
      ['remarks.0.message', 'FIELD_REQUIRED'],
    ]);
    expect(fieldsOf(await api.run(communeLeader, RETURN, remark(report, { rowId: nodeId('FormRow', 1) })))).toEqual([
      ['remarks.0', 'REMARK_PLACE_INVALID'],
    ]);
  });

  it('is refused to the unit itself, to a level further up and before it is sent', async () => {
    const round = await communeRound();
    const schoolLeader = await api.given.person(Role.Leader, tree.school);
    const draft = await written(reporter, round.obligations[1]!, [1, 20]);
    expect(await api.refusal(communeLeader, RETURN, remark(draft))).toBe('REPORT_ACT_NOT_ALLOWED');
    const report = await one(reporter, SUBMIT, seen(draft));
    expect(await api.refusal(schoolLeader, RETURN, remark(report))).toBe('NOT_FOUND');
    expect(await api.refusal(districtLeader, RETURN, remark(report))).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, RETURN, remark(report))).toBe('FORBIDDEN');
  });

  it('shows what changed between the version returned and the one sent again', async () => {
    const round = await communeRound();
    const returned = await one(communeLeader, RETURN, remark(await sent(reporter, round.obligations[1]!, [1, 20, 5])));
    const figures = [
      { cellId: cell(1), state: 'NUMBER', value: 25 },
      { cellId: cell(2), state: null },
    ];
    const saved = await one(reporter, SAVE, { input: { reportId: returned.id, version: returned.version, figures } });
    const again = await one(reporter, SUBMIT, seen(saved));
    const query = `query ($id: ID!) { report(id: $id) { differences(from: 1, to: 2) { cellId before after beforeState afterState } } }`;
    expect((await api.ok<{ report: unknown }>(reporter, query, { id: again.id })).report).toEqual({
      differences: [
        { cellId: cell(1), before: 20, after: 25, beforeState: 'NUMBER', afterState: 'NUMBER' },
        { cellId: cell(2), before: 5, after: null, beforeState: 'NUMBER', afterState: null },
      ],
    });
    expect(await totalsOf(round.obligations[0]!)).toEqual([
      [null, 1, 1],
      [null, 25, 25],
    ]);
  });
});

const acceptAll = async (reports: ReportData[], isRehearsal: boolean, key: string = randomUUID()) => {
  const input = { reports: reports.map(({ id, version }) => ({ reportId: id, version })), isRehearsal };
  const answer = await api.run<{ acceptReports: ActOutcome }>(
    communeLeader,
    ACCEPT_ALL,
    { input },
    { 'Idempotency-Key': key },
  );
  const { isWritten, things } = answer.data.acceptReports;
  return { isWritten, codes: things.map(({ code }) => code), messages: things.map(({ message }) => message) };
};
const statesOf = async (reports: ReportData[]) =>
  (
    await api.owner.query<{ state: string }[]>('SELECT state FROM report WHERE key = ANY($1::uuid[]) ORDER BY key', [
      reports.map(({ id }) => uuidOf(id)),
    ])
  ).map(({ state }) => state);

describe('accepting several reports', () => {
  it('does each that may be done as if alone, and says of the others why not', async () => {
    const { obligations } = await communeRound();
    const first = await sent(reporter, obligations[1]!, [1, 20]);
    const draft = await written(secondReporter, obligations[2]!, [1, 20]);
    const rehearsed = await acceptAll([draft, first], true);
    expect(rehearsed).toMatchObject({ isWritten: false, codes: ['REPORT_ACT_NOT_ALLOWED', null] });
    expect(rehearsed.messages[0]).toMatch(/báo cáo/i);
    expect((await statesOf([first, draft])).toSorted()).toEqual(['draft', 'submitted']);
    const key = randomUUID();
    const done = await acceptAll([draft, first], false, key);
    expect(done).toEqual({ ...rehearsed, isWritten: true });
    expect(await acceptAll([draft, first], false, key)).toEqual(done);
    expect((await statesOf([first, draft])).toSorted()).toEqual(['accepted', 'draft']);
    const told = await api.owner.query<{ action: string }[]>(
      `SELECT action FROM audit_event WHERE subject_key = ANY($1::text[]) AND action = 'report.accepted'`,
      [[first, draft].map(({ id }) => uuidOf(id))],
    );
    expect(told).toHaveLength(1);
    expect(await acceptAll([first], false)).toMatchObject({ isWritten: false, codes: ['VERSION_CONFLICT'] });
  });

  it('asks for the right at each, and is nobody’s who may not review', async () => {
    const { obligations } = await communeRound();
    const { id, version } = await sent(reporter, obligations[1]!, [1, 20]);
    const input = { reports: [{ reportId: id, version }], isRehearsal: false };
    const beside = await api.ok<{ acceptReports: ActOutcome }>(districtLeader, ACCEPT_ALL, { input });
    expect(beside.acceptReports).toMatchObject({ isWritten: false, things: [{ isDone: false, code: 'NOT_FOUND' }] });
    expect(await api.refusal(reporter, ACCEPT_ALL, { input: { ...input, reports: [] } })).not.toBeNull();
    expect(await api.refusal(await api.given.person(Role.Auditor, tree.commune), ACCEPT_ALL, { input })).toBe(
      'FORBIDDEN',
    );
    expect(await api.refusal(null, ACCEPT_ALL, { input })).toBe('UNAUTHENTICATED');
    const many = Array.from({ length: 101 }, () => ({ reportId: id, version }));
    expect(await api.refusal(communeLeader, ACCEPT_ALL, { input: { ...input, reports: many } })).toBe('INVALID_INPUT');
  });
});

describe('correcting what was accepted', () => {
  it('keeps the accepted version in the totals until the next one is sent', async () => {
    const round = await communeRound();
    const report = await accepted(reporter, round.obligations[1]!, [1, 20]);
    const draft = await one(reporter, CORRECT, { ...seen(report), reason: 'Ghi nhầm số người' });
    expect(draft).toMatchObject({ state: 'DRAFT', number: 2, countedNumber: 1, acceptedNumber: 1 });
    const saved = await one(reporter, SAVE, {
      input: { reportId: draft.id, version: draft.version, figures: numbers([1, 18]) },
    });
    expect(await totalsOf(round.obligations[0]!)).toEqual([
      [null, 1, 1],
      [null, 20, 20],
    ]);
    const again = await one(reporter, SUBMIT, seen(saved));
    const { inbox } = await api.ok<{ inbox: { kind: string; things: { id: string; subtitle: string | null }[] }[] }>(
      communeLeader,
      '{ inbox { kind things { id subtitle } } }',
    );
    const card = inbox
      .find(({ kind }) => kind === 'REPORTS_TO_REVIEW')!
      .things.find(({ id }) => id === round.obligations[1]);
    expect(card).toMatchObject({ subtitle: 'Ghi nhầm số người' });
    expect(await totalsOf(round.obligations[0]!)).toEqual([
      [null, 1, 1],
      [null, 18, 18],
    ]);
    expect(await one(communeLeader, RETURN, remark(again))).toMatchObject({ number: 3, countedNumber: 1 });
    expect(await totalsOf(round.obligations[0]!)).toEqual([
      [null, 1, 1],
      [null, 20, 20],
    ]);
  });

  it('is refused without a reason', async () => {
    const round = await communeRound();
    const report = await accepted(reporter, round.obligations[1]!, [1, 20]);
    expect(await api.refusal(reporter, CORRECT, { ...seen(report), reason: '  ' })).toBe('REASON_REQUIRED');
  });
});

describe('consolidating', () => {
  it('waits until what was sent from below is reviewed', async () => {
    const round = await communeRound();
    await sent(reporter, round.obligations[1]!, [1, 20]);
    const draft = await written(communeLeader, round.obligations[0]!, [1, 5]);
    expect(await api.refusal(communeLeader, SUBMIT, seen(draft))).toBe('CHILDREN_UNREVIEWED');
  });

  it('fixes own and accepted figures as sent, and offers late ones as a supplement', async () => {
    const round = await communeRound();
    await accepted(reporter, round.obligations[1]!, [1, 20, null]);
    const up = await sent(communeLeader, round.obligations[0]!, [1, 5]);
    expect(await api.refusal(communeLeader, SUPPLEMENT, seen(up))).toBe('NOTHING_TO_SUPPLEMENT');
    await accepted(secondReporter, round.obligations[2]!, [2, 30, 4]);
    const { report } = await api.ok<{ report: ReportData }>(communeLeader, READ, { id: up.id });
    expect(report).toMatchObject({
      snapshot: [
        { cellId: cell(0), own: 1, below: 1, total: 2, numbered: 2, notApplicable: 0 },
        { cellId: cell(1), own: 5, below: 20, total: 25, numbered: 2, notApplicable: 0 },
        { cellId: cell(2), own: null, below: null, total: null, numbered: 0, notApplicable: 1 },
      ],
      pendingSupplement: {
        obligations: [{ id: round.obligations[2] }],
        figures: [
          { cellId: cell(0), before: 2, after: 4 },
          { cellId: cell(1), before: 25, after: 55 },
          { cellId: cell(2), before: null, after: 4 },
        ],
      },
    });
    expect(await one(communeLeader, SUPPLEMENT, seen(up))).toMatchObject({
      state: 'SUBMITTED',
      number: 2,
      countedNumber: 2,
    });
    const after = (await api.ok<{ report: ReportData & { snapshot: TotalData[] } }>(communeLeader, READ, { id: up.id }))
      .report;
    expect(after.snapshot.map(({ total }) => total)).toEqual([4, 55, 4]);
    expect(after).toMatchObject({ pendingSupplement: null });
  });
});

describe('whoever decides', () => {
  const BRIEF = `query ($id: ID!) { reportBrief(reportId: $id) {
    below { kind count obligations { id } } figures { cellId own below total } shifts { cellId }
    changes { since kind reason figures { cellId before after totalBefore totalAfter } textIds } } }`;
  const brief = async (id: string, person = communeLeader) =>
    (await api.ok<{ reportBrief: Record<string, unknown> }>(person, BRIEF, { id })).reportBrief;

  it('is told who below was released and not that everybody sent in time', async () => {
    const round = await communeRound();
    await accepted(reporter, round.obligations[1]!, [1, 20]);
    await closeObligation(api, communeLeader, round.obligations[2]!, '2024-10-15');
    const draft = await written(communeLeader, round.obligations[0]!, [1, 5]);
    expect(await brief(draft.id)).toMatchObject({
      below: [
        { kind: 'IN_TIME', count: 1, obligations: [{ id: round.obligations[1] }] },
        { kind: 'RELEASED', count: 1, obligations: [{ id: round.obligations[2] }] },
      ],
      figures: [
        { cellId: cell(0), own: 1, below: 1, total: 2 },
        { cellId: cell(1), own: 5, below: 20, total: 25 },
      ],
      changes: null,
    });
  });

  it('is told what a supplement changed in the totals, by the brief and by the comparison of versions', async () => {
    const round = await communeRound();
    await accepted(reporter, round.obligations[1]!, [1, 20]);
    const up = await sent(communeLeader, round.obligations[0]!, [1, 5]);
    await accepted(secondReporter, round.obligations[2]!, [24, 30]);
    await one(communeLeader, SUPPLEMENT, seen(up));
    const figures = [
      { cellId: cell(0), before: 1, after: 1, totalBefore: 2, totalAfter: 26 },
      { cellId: cell(1), before: 5, after: 5, totalBefore: 25, totalAfter: 55 },
    ];
    const told = { since: 1, kind: 'SUPPLEMENT', reason: null, figures, textIds: [] };
    expect(await brief(up.id, districtLeader)).toMatchObject({ changes: told });
    const COMPARED =
      'query ($id: ID!) { report(id: $id) { differences(from: 1, to: 2) { cellId before after totalBefore totalAfter } } }';
    expect(await api.ok(communeLeader, COMPARED, { id: up.id })).toEqual({ report: { differences: figures } });
  });

  it('is told why the unit corrects and which cells it changed, before and after it is sent', async () => {
    const round = await communeRound();
    const report = await accepted(reporter, round.obligations[1]!, [1, 20]);
    const draft = await one(reporter, CORRECT, { ...seen(report), reason: 'Đếm trùng hai lớp' });
    const saved = await one(reporter, SAVE, {
      input: { reportId: draft.id, version: draft.version, figures: numbers([1, 18]) },
    });
    const changes = {
      since: 1,
      kind: 'CORRECTION',
      reason: 'Đếm trùng hai lớp',
      figures: [{ cellId: cell(1), before: 20, after: 18, totalBefore: 20, totalAfter: 18 }],
      textIds: [],
    };
    expect(await brief(saved.id)).toMatchObject({ below: [], changes });
    await one(reporter, SUBMIT, seen(saved));
    expect(await brief(saved.id)).toMatchObject({ changes });
  });

  it('is told nothing of a report elsewhere, or anonymously', async () => {
    const round = await communeRound();
    const draft = await written(reporter, round.obligations[1]!, [1, 20]);
    expect(await api.refusal(secondReporter, BRIEF, { id: draft.id })).toBe('NOT_FOUND');
    expect(await api.refusal(null, BRIEF, { id: draft.id })).toBe('UNAUTHENTICATED');
  });
});

describe('the history of a report', () => {
  it('names cells and rows by the words of the form', async () => {
    const { obligations } = await communeRound();
    const report = await sent(reporter, obligations[1]!, [1, 20]);
    await api.ok(communeLeader, RETURN, remark(report));
    const { history } = await api.ok<{ history: Told }>(
      communeLeader,
      `query ($id: ID!) { history(id: $id, first: 20) { edges { node { action changes { field rowName } } } } }`,
      { id: report.id },
    );
    const [{ label }] = await api.owner.query<[{ label: string }]>(
      `SELECT concat_ws(' ', r.printed_number, r.label) AS label FROM form_cell c JOIN form_row r ON r.key = c.row_key WHERE c.key = $1`,
      [form.cells[0]],
    );
    const named = new Map(
      history.edges.flatMap(({ node }) => node.changes.map(({ field, rowName }) => [field, rowName] as const)),
    );
    expect(named.get(`figures.${form.cells[0]}.value`)).toContain(label);
    expect([...named].find(([field]) => field.startsWith('remarks.'))?.[1]).toBeTruthy();
    expect(named.get('state')).toBeNull();
  });
});

describe('reading', () => {
  it('gives a report to its unit and to every level above, and to nobody else', async () => {
    const round = await communeRound();
    const { id } = await sent(reporter, round.obligations[1]!, [1, 20]);
    const stranger = await api.given.person(Role.Leader, tree.siblingCommune);
    expect(await api.refusal(stranger, READ, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(secondReporter, READ, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(null, READ, { id })).toBe('UNAUTHENTICATED');
    expect(await api.ok(districtLeader, READ, { id })).toMatchObject({
      report: { obligation: { canEdit: false, canReview: false } },
    });
    expect(await api.ok(reporter, READ, { id })).toMatchObject({
      report: { obligation: { canEdit: true }, pendingSupplement: null },
    });
  });

  it('shows last year’s accepted figure of the same cell, and warns of an outlier', async () => {
    const yearly = await smallForm(api.owner);
    const last = await communeRound(yearly, undefined, 2023);
    await accepted(reporter, last.obligations[1]!, [3, 10], yearly);
    const round = await communeRound(yearly);
    const { id } = await written(reporter, round.obligations[1]!, [3, 900, 1], yearly);
    const { report } = await api.ok<{ report: { previous: { value: number }[]; checks: unknown } }>(reporter, READ, {
      id,
    });
    expect(report.previous.map(({ value }) => value)).toEqual([3, 10]);
    expect(report.checks).toMatchObject([
      { code: 'CHECK_FAR_FROM_PREVIOUS', severity: 'WARNING', cellId: cell(1, yearly) },
    ]);
  });

  it('warns where a figure is far above those of five units of its kind', async () => {
    const schools = await Promise.all(
      Array.from({ length: 5 }, () =>
        api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: tree.commune }),
      ),
    );
    const round = await openRound(
      api.owner,
      form,
      [tree.commune, tree.school, ...schools].map((organisation, at) => ({
        organisation,
        to: at === 0 ? tree.district : tree.commune,
      })),
    );
    const { id } = await written(reporter, round.obligations[1]!, [900]);
    const warned = async () => {
      const { report } = await api.ok<{ report: { checks: { code: string }[] } }>(reporter, READ, { id });
      return report.checks.map(({ code }) => code);
    };
    for (const [at, school] of schools.entries()) {
      expect(await warned()).not.toContain('CHECK_FAR_FROM_PEERS');
      await sent(await api.given.person(Role.Reporter, school), round.obligations[at + 2]!, [10 + at]);
    }
    expect(await warned()).toContain('CHECK_FAR_FROM_PEERS');
  });

  it('opens a total into every direct child, page by page', async () => {
    const round = await communeRound();
    await sent(reporter, round.obligations[1]!, [1, 20]);
    const document = `query ($id: ID!, $cell: ID!, $after: String) { contributions(obligationId: $id, cellId: $cell, first: 1, after: $after) {
      edges { node { value state isSubtotal obligation { id organisation { name } } } } pageInfo { hasNextPage endCursor } totalCount } }`;
    interface Page {
      contributions: {
        edges: { node: unknown }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        totalCount: number;
      };
    }
    const call = { id: round.obligations[0], cell: cell(1) };
    const first = (await api.ok<Page>(communeLeader, document, call)).contributions;
    expect(first).toMatchObject({
      edges: [{ node: { value: 20, state: 'NUMBER', isSubtotal: false } }],
      totalCount: 2,
      pageInfo: { hasNextPage: true },
    });
    const second = (await api.ok<Page>(communeLeader, document, { ...call, after: first.pageInfo.endCursor }))
      .contributions;
    expect(second).toMatchObject({ edges: [{ node: { value: null, state: null } }], pageInfo: { hasNextPage: false } });
    expect(await api.refusal(secondReporter, document, call)).toBe('NOT_FOUND');
    expect(await api.refusal(null, document, call)).toBe('UNAUTHENTICATED');
  });

  it('asks the database as often for many reports as for one', async () => {
    const round = await communeRound();
    await sent(reporter, round.obligations[1]!, [1, 20]);
    const document = `query ($round: ID!) { obligations(roundId: $round, first: 20) { edges { node { report {
      state figures { value } previous { value } texts { body } versions { number } remarks { message } checks { code } snapshot { total }
      organisation { name } round { title } } } } } }`;
    const ask = () => api.ok(communeLeader, document, { round: round.id });
    const few = await api.statements(ask);
    await sent(secondReporter, round.obligations[2]!, [2, 30]);
    await written(communeLeader, round.obligations[0]!, [1, 5]);
    expect(await api.statements(ask)).toBe(few);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs, parseNodeId, Role, uuidKey } from '@app/kernel';
import { shippedSets } from '@app/criteria';
import { loadTitles, TitleCountVerifier } from '@app/titles';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { download, wordText } from '../support/downloads';
import { pileOf } from '../support/inbox';
import { startWorker } from '../support/worker';

const TITLES = `query ($year: Int, $subject: SubjectKind) { titles(year: $year, subject: $subject, first: 100) {
  edges { node { id code kind subject basis name { vi } unverified { vi } criteriaSet { code } validTo } } } }`;
const REGISTER =
  'mutation ($input: RegisterTitlesInput!) { registerTitles(input: $input) { isWritten things { isDone code } } }';
const OF_SUBJECTS =
  'mutation ($input: RegisterSubjectTitlesInput!) { registerSubjectTitles(input: $input) { isWritten things { isDone code } } }';
const OF_COMMUNITY =
  'mutation ($input: RegisterCommunityTitlesInput!) { registerCommunityTitles(input: $input) { isWritten registered leftOut already } }';
const ROW = `id version year kind registeredOn closesOn isLate canAmend note withdrawnOn withdrawalReason title { code } by { id } organisation { id } clan { id } citizen { id }`;
const LIST = `query ($year: Int, $kind: SubjectKind, $titleId: ID, $isLate: Boolean, $isWithdrawn: Boolean, $withinId: ID, $first: Int) {
  titleRegistrations(year: $year, kind: $kind, titleId: $titleId, isLate: $isLate, isWithdrawn: $isWithdrawn, withinId: $withinId, first: $first) {
    edges { node { ${ROW} } } totalCount } }`;
const ONE = `query ($id: ID!) { titleRegistration(id: $id) { ${ROW} } }`;
const AMEND = `mutation ($input: AmendTitleRegistrationInput!) { amendTitleRegistration(input: $input) { ${ROW} } }`;
const WITHDRAW = `mutation ($input: WithdrawTitleInput!) { withdrawTitle(input: $input) { ${ROW} } }`;
const CLOSING = 'mutation ($input: SetTitleClosingInput!) { setTitleClosing(input: $input) { id version closesOn } }';
const CLOSINGS = `query ($year: Int!, $first: Int, $after: String, $isOwn: Boolean, $isSet: Boolean) {
  titleClosings(year: $year, first: $first, after: $after, isOwn: $isOwn, isSet: $isSet) {
    edges { node { id year closesOn version organisation { id } } } pageInfo { endCursor hasNextPage } totalCount } }`;
const COUNTS = `query ($year: Int!, $unitId: ID) { titleCounts(year: $year, unitId: $unitId) {
  isWhole unit { name } figures { code registered late } } }`;
const CANDIDATES = `query ($year: Int!, $titleId: ID) { titleCandidates(year: $year, titleId: $titleId, first: 100) { edges { node { id } } } }`;
const TITLE = 'id version code kind basis canKeep validFrom validTo name { vi } unverified { vi }';
const DEFINE = `mutation ($input: DefineTitleInput!) { defineTitle(input: $input) { ${TITLE} } }`;
const AMEND_TITLE = `mutation ($input: AmendTitleInput!) { amendTitle(input: $input) { ${TITLE} } }`;
const CLOSE = `mutation ($input: CloseTitleInput!) { closeTitle(input: $input) { ${TITLE} } }`;
const IMPORT = `query ($id: ID!) { citizenImport(id: $id) { kind state rows rightRows wrongRows written trouble } }`;
const FAULTS = `query ($id: ID!) { importFaults(importId: $id, first: 100) { edges { node { row faults { column code } } } } }`;
const MEND = `mutation ($input: MendRowInput!) { mendImportRow(input: $input) { faults { code } } }`;
const WRITE = `mutation ($id: ID!) { writeCitizenImport(id: $id) { state } }`;
const SEARCH = `query ($words: String!, $kinds: [ThingKind!]) { search(words: $words, kinds: $kinds) { things { title subtitle } } }`;
const HISTORY = 'query ($id: ID!) { history(id: $id) { edges { node { action } } } }';

interface Row {
  id: string;
  version: number;
  isLate: boolean;
  registeredOn: string;
  note: string | null;
  canAmend: boolean;
  closesOn: string | null;
  title: { code: string };
}
interface Outcome {
  isWritten: boolean;
  things: { isDone: boolean; code: string | null }[];
}

const code = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
const codes = ({ things }: Outcome) => things.map(({ code }) => code);
const district = (found: { code: string }[]) => found.some(({ code }) => code === 'learning-community/district/1');

describe('titles that are striven for', () => {
  let api: TestApi;
  let tree: TestTree;
  let association: TestOrganisation;
  let officer: TestPerson;
  let keeper: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;
  let auditor: TestPerson;
  let idOf: Map<string, string>;

  beforeAll(async () => {
    api = await TestApi.start('2025-01-20T03:00:00Z');
    tree = await api.given.tree();
    association = await api.given.organisation({
      kind: 'study_promotion_association' as never,
      line: 'association',
      scopeId: tree.commune.scopeId,
      name: 'Hội Khuyến học xã',
    });
    officer = await api.given.person(Role.Officer, tree.commune);
    keeper = await api.given.person(Role.AssociationOfficer, association);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.siblingCommune);
    auditor = await api.given.person(Role.Auditor, tree.commune);
    idOf = new Map((await titles(reporter, {})).map(({ code, id }) => [code, id]));
  });
  afterAll(() => api.close());

  const titles = async (person: TestPerson, by: object) =>
    (
      await api.ok<{ titles: { edges: { node: { id: string; code: string; subject: string } }[] } }>(person, TITLES, {
        ...by,
      })
    ).titles.edges.map(({ node }) => node);
  const input = (codes: string[], at: TestOrganisation[], over: object = {}) => ({
    input: {
      year: 2025,
      titleIds: codes.map((code) => idOf.get(code)!),
      organisationIds: at.map(({ id }) => id),
      isRehearsal: false,
      ...over,
    },
  });
  const register = async (person: TestPerson, codes: string[], at: TestOrganisation[], over: object = {}) =>
    (await api.ok<{ registerTitles: Outcome }>(person, REGISTER, input(codes, at, over))).registerTitles;
  const list = async (person: TestPerson, by: object = {}) =>
    (
      await api.ok<{ titleRegistrations: { edges: { node: Row }[] } }>(person, LIST, { year: 2025, first: 100, ...by })
    ).titleRegistrations.edges.map(({ node }) => node);
  const search = async (by: TestPerson, words: string) =>
    (
      await api.ok<{ search: { things: { title: string; subtitle: string }[] } }>(by, SEARCH, {
        words,
        kinds: ['TITLE_REGISTRATION'],
      })
    ).search.things;
  const figures = async (person: TestPerson, over: object = {}) => {
    const { titleCounts } = await api.ok<{
      titleCounts: { isWhole: boolean; figures: { code: string; registered: number; late: number }[] }[];
    }>(person, COUNTS, { year: 2025, ...over });
    return titleCounts.find(({ isWhole }) => isWhole)!.figures.map((one) => [one.code, one.registered, one.late]);
  };

  const send = async (
    by: TestPerson,
    at: TestOrganisation,
    asked: Record<string, string>,
    lines: string[],
    { notes = [], more = '' }: { notes?: string[]; more?: string } = {},
  ) => {
    const boundary = `----${randomUUID()}`;
    const part = (name: string, text: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name=${name}\r\n\r\n${text}\r\n`;
    const file = part('"file"; filename="danh-hieu.csv"', lines.join('\n'));
    const response = await api.app.inject({
      method: 'POST',
      url: `/title-lists?${new URLSearchParams({ organisation: at.id, year: '2025', ...asked })}${more}`,
      payload: Buffer.from(`${notes.map((note) => part('"note"', note)).join('')}${file}--${boundary}--\r\n`),
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        cookie: by.cookie,
        'idempotency-key': randomUUID(),
      },
    });
    return response.json<{ id: string; errors?: { extensions: { code: string } }[] }>();
  };
  const until = async (by: TestPerson, id: string, wanted: string): Promise<Record<string, unknown>> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { citizenImport } = await api.ok<{ citizenImport: Record<string, unknown> }>(by, IMPORT, { id });
      if (citizenImport['state'] === wanted || citizenImport['trouble']) return citizenImport;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never ${wanted}`);
  };
  const faults = async (by: TestPerson, id: string) =>
    (
      await api.ok<{
        importFaults: { edges: { node: { row: number; faults: { column: string; code: string }[] } }[] };
      }>(by, FAULTS, { id })
    ).importFaults.edges.map(
      ({
        node: {
          row,
          faults: [first],
        },
      }) => [row, first?.column, first?.code],
    );

  it('come with the programme, each with its text, and stay as they are when loaded again', async () => {
    const all = await titles(reporter, {});
    const ofSets = shippedSets.filter(({ code }) => code !== 'learning-centre/79').map(({ code }) => code);
    expect(all.map(({ code }) => code)).toEqual(expect.arrayContaining([...ofSets, 'advanced-collective']));
    const before = new Map(all.map(({ code, id }) => [code, id]));
    await loadTitles(api.owner);
    expect(new Map((await titles(reporter, {})).map(({ code, id }) => [code, id]))).toEqual(before);
    // The district's title ended on 2025-06-30.
    expect(district(await titles(reporter, { year: 2025 }))).toBe(true);
    expect(district(await titles(reporter, { year: 2026 }))).toBe(false);
    const [clan] = await titles(reporter, { subject: 'CLAN' });
    expect(clan).toMatchObject({ basis: '387/QĐ-TTg', unverified: { vi: expect.stringContaining('chưa xác minh') } });
    expect(await api.refusal(null, TITLES, {})).toBe('UNAUTHENTICATED');
  });

  it('are registered by the unit itself or on its behalf, each once in a year, and by nobody else', async () => {
    expect(
      await register(reporter, ['learning-unit/district/1', 'advanced-collective'], [tree.school], {
        note: ' Đọc sách ',
      }),
    ).toEqual({
      isWritten: true,
      things: [{ isDone: true, code: null }],
    });
    expect(codes(await register(reporter, ['advanced-collective'], [tree.school]))).toEqual(['TITLE_REGISTERED']);
    expect(codes(await register(reporter, ['advanced-collective'], [tree.secondSchool]))).toEqual(['NOT_FOUND']);
    expect(codes(await register(stranger, ['advanced-collective'], [tree.secondSchool]))).toEqual(['NOT_FOUND']);
    expect(codes(await register(keeper, ['advanced-collective'], [tree.secondSchool], { isRehearsal: true }))).toEqual([
      null,
    ]);
    // The association speaks for the commune, in which the school lies.
    expect(codes(await register(keeper, ['advanced-collective'], [tree.secondSchool]))).toEqual([null]);
    expect(codes(await register(officer, ['learning-citizen'], [tree.secondSchool]))).toEqual(['TITLE_NOT_FOR']);
    const ended = { year: 2026 };
    expect(codes(await register(officer, ['learning-community/district/1'], [tree.commune], ended))).toEqual([
      'TITLE_NOT_IN_YEAR',
    ]);
    const over = (registeredOn: string | null) =>
      input(['excellent-collective'], [tree.secondSchool], { year: 2024, registeredOn, isRehearsal: true });
    expect(await api.refusal(officer, REGISTER, over(null))).toBe('TITLE_YEAR_OVER');
    expect(await api.refusal(officer, REGISTER, over('2025-01-01'))).toBe('TITLE_YEAR_OVER');
    // A paper of the year is entered later, with its own day.
    expect(
      codes(await register(officer, ['excellent-collective'], [tree.secondSchool], over('2024-12-31').input)),
    ).toEqual([null]);
    const ahead = input(['advanced-collective'], [tree.commune], { registeredOn: '2025-01-21' });
    expect(await api.refusal(officer, REGISTER, ahead)).toBe('TITLE_DAY_AHEAD');
    expect(await api.refusal(auditor, REGISTER, input(['advanced-collective'], [tree.commune]))).toBe('FORBIDDEN');
    expect(await api.refusal(null, REGISTER, input(['advanced-collective'], [tree.commune]))).toBe('UNAUTHENTICATED');
    expect(await list(reporter)).toEqual([
      expect.objectContaining({
        organisation: { id: tree.school.id },
        by: null,
        note: 'Đọc sách',
        isLate: false,
        canAmend: true,
      }),
      expect.objectContaining({ organisation: { id: tree.school.id } }),
    ]);
    expect((await list(keeper)).map(({ title }) => title.code).toSorted()).toEqual([
      'advanced-collective',
      'advanced-collective',
      'learning-unit/district/1',
    ]);
    expect(await list(officer, { titleId: idOf.get('learning-unit/district/1') })).toHaveLength(1);
    expect(await list(officer, { withinId: tree.secondSchool.id })).toHaveLength(1);
    expect(await list(stranger)).toEqual([]);
    expect(await api.refusal(null, LIST, {})).toBe('UNAUTHENTICATED');
    expect(await figures(keeper)).toEqual([
      ['learning-unit/district/1', 1, 0],
      ['advanced-collective', 2, 0],
    ]);
    // Whom one may register and has not: two people get two answers.
    const candidates = async (person: TestPerson) =>
      (
        await api.ok<{ titleCandidates: { edges: { node: { id: string } }[] } }>(person, CANDIDATES, { year: 2025 })
      ).titleCandidates.edges.map(({ node }) => node.id);
    expect(await candidates(officer)).toContain(tree.commune.id);
    expect(await candidates(officer)).not.toContain(tree.school.id);
    expect(await candidates(stranger)).toEqual([tree.siblingCommune.id]);
    expect(await candidates(reporter)).toEqual([]);
    // So is the list that is printed: of those whom one sees.
    const printed = async (person: TestPerson) =>
      wordText((await download(api, person, '/title-years/2025/registrations.docx?kind=organisation')).body);
    expect(await printed(officer)).toContain('Trường Tiểu học số 1');
    expect(await printed(officer)).toContain('Danh sách này có 3 lượt đăng ký.');
    expect(await printed(reporter)).toContain('Danh sách này có 2 lượt đăng ký.');
    expect(await printed(stranger)).toContain('Danh sách này có 0 lượt đăng ký.');
    expect((await download(api, auditor, '/title-years/2025/registrations.pdf')).status).toBe(403);
    const statements = (first: number) => api.statements(() => api.ok(officer, LIST, { year: 2025, first }));
    expect(await statements(3)).toBe(await statements(1));
  });

  it('are late after the closing day that held, which the nearest office sets; and wait until then', async () => {
    const closing = (over: object) => ({
      input: { organisationId: tree.commune.id, year: 2025, closesOn: '2025-01-15', version: 0, ...over },
    });
    const waits = async (person: TestPerson, kind: string) =>
      (await pileOf(api, person, kind, '__typename'))?.count ?? 0;
    expect(await waits(officer, 'TITLES_MISSING')).toBe(0);
    expect(await api.refusal(stranger, CLOSING, closing({}))).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, CLOSING, closing({}))).toBe('FORBIDDEN');
    expect(await api.refusal(null, CLOSING, closing({}))).toBe('UNAUTHENTICATED');
    expect(await api.refusal(officer, CLOSING, closing({ closesOn: '2026-01-01' }))).toBe('TITLE_CLOSING_DAY');
    await api.ok(officer, CLOSING, closing({}));
    expect(await api.refusal(officer, CLOSING, closing({}))).toBe('VERSION_CONFLICT');
    interface Closings {
      edges: { node: { organisation: { id: string } } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
      totalCount: number;
    }
    const closings = async (person: TestPerson, by: object = {}) =>
      (await api.ok<{ titleClosings: Closings }>(person, CLOSINGS, { year: 2025, first: 50, ...by })).titleClosings;
    const seen = async (person: TestPerson, by: object = {}) =>
      (await closings(person, by)).edges.map(({ node }) => node);
    // Two at once are the first to set one.
    const both = await Promise.all(
      [1, 2].map(() => api.run(officer, CLOSING, closing({ year: 2023, closesOn: null }))),
    );
    expect(both.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? [])).toEqual(['VERSION_CONFLICT']);
    expect(both.flatMap(({ errors }) => errors?.[0]?.message ?? [])).toEqual([expect.stringContaining('1')]);
    for (const person of [officer, reporter, keeper])
      expect(await seen(person)).toEqual([
        expect.objectContaining({ closesOn: '2025-01-15', organisation: { id: tree.commune.id } }),
      ]);
    expect(await seen(stranger)).toEqual([]);
    // What was registered before it was set is not late; what is registered now is, but for a paper that came in time.
    const third = await api.given.organisation({
      kind: 'library' as never,
      parent: tree.commune,
      scopeId: tree.commune.scopeId,
    });
    const missing = await waits(officer, 'TITLES_MISSING');
    expect(missing).toBeGreaterThan(0);
    const librarian = await api.given.person(Role.Reporter, third);
    expect(await waits(librarian, 'TITLES_TO_REGISTER')).toBe(1);
    expect(await waits(reporter, 'TITLES_TO_REGISTER')).toBe(0);
    expect(await waits(stranger, 'TITLES_TO_REGISTER')).toBe(0);
    await register(librarian, ['learning-unit/district/1'], [third]);
    await register(officer, ['advanced-collective'], [third], { registeredOn: '2025-01-15' });
    expect(await list(officer, { isLate: true })).toEqual([
      expect.objectContaining({ organisation: { id: third.id }, closesOn: '2025-01-15', isLate: true }),
    ]);
    expect(await figures(officer)).toEqual([
      ['learning-unit/district/1', 2, 1],
      ['advanced-collective', 3, 0],
    ]);
    expect(await waits(librarian, 'TITLES_TO_REGISTER')).toBe(0);
    expect(await waits(officer, 'TITLES_MISSING')).toBe(missing - 1);
    // The commune's own day is for others: what holds for itself is set above.
    await register(officer, ['exemplary-commune'], [tree.commune]);
    const [own] = await list(officer, { titleId: idOf.get('exemplary-commune') });
    expect(own).toMatchObject({ isLate: false, closesOn: null });
    // The nearest day holds, past or not: a later one of the district is for those to whom no nearer office gave one.
    const above = await api.given.person(Role.Officer, tree.district);
    const fourth = await api.given.organisation({
      kind: 'library' as never,
      parent: tree.commune,
      scopeId: tree.commune.scopeId,
    });
    const late = await api.given.person(Role.Reporter, fourth);
    await api.ok(above, CLOSING, closing({ organisationId: tree.district.id, closesOn: '2025-02-28' }));
    const ofDistrict = await waits(above, 'TITLES_MISSING');
    const waiting = async () => [await waits(late, 'TITLES_TO_REGISTER'), await waits(officer, 'TITLES_MISSING')];
    expect(await waiting()).toEqual([1, missing]);
    await api.ok(officer, CLOSING, closing({ closesOn: '2024-11-30', version: 1 }));
    expect(await waiting()).toEqual([0, 0]);
    expect(await waits(above, 'TITLES_MISSING')).toBe(ofDistrict);
    await api.ok(officer, CLOSING, closing({ closesOn: null, version: 2 }));
    expect(await waiting()).toEqual([1, 0]);
    expect(await waits(above, 'TITLES_MISSING')).toBeGreaterThan(ofDistrict);
    const setters = async (by: object) => (await seen(officer, by)).map(({ organisation }) => organisation.id);
    expect(await setters({ isSet: true })).toEqual([tree.district.id]);
    expect(await setters({ isSet: false })).toEqual([tree.commune.id]);
    await api.ok(officer, CLOSING, closing({ version: 3 }));
    // The highest office first, a page at a time, and how many there are.
    const page = await closings(officer, { first: 1 });
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(page.edges.map(({ node }) => node.organisation.id)).toEqual([tree.district.id]);
    expect(await setters({ first: 1, after: page.pageInfo.endCursor })).toEqual([tree.commune.id]);
    expect(await setters({ isOwn: true })).toEqual([tree.commune.id]);
    expect(await setters({ isOwn: false })).toEqual([tree.district.id]);
  });

  it('are amended and withdrawn with a reason, by whoever may register, and the counts follow', async () => {
    const [row] = await list(officer, { isLate: true });
    const amended = (person: TestPerson | null, over: object) =>
      api.refusal(person, AMEND, { input: { id: row!.id, version: row!.version, ...over } });
    expect(await amended(stranger, { note: 'x' })).toBe('NOT_FOUND');
    expect(await amended(auditor, { note: 'x' })).toBe('FORBIDDEN');
    expect(await amended(null, { note: 'x' })).toBe('UNAUTHENTICATED');
    const twice = { id: row!.id, version: row!.version, titleId: idOf.get('advanced-collective') };
    const { errors } = await api.run(officer, AMEND, { input: twice });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^[^{]*2025[^{]*$/),
      extensions: { code: 'TITLE_REGISTERED', params: { year: 2025 } },
    });
    // Of two at once one is refused, by the look-up or by the constraint.
    const both = await Promise.all(
      [1, 2].map(() =>
        api.ok<{ registerTitles: { things: { code: string | null; message: string | null }[] } }>(
          officer,
          'mutation ($input: RegisterTitlesInput!) { registerTitles(input: $input) { things { code message } } }',
          input(['excellent-collective'], [tree.school], { year: 2024, registeredOn: '2024-12-30' }),
        ),
      ),
    );
    const refused = both.flatMap(({ registerTitles }) => registerTitles.things).filter(({ code }) => code !== null);
    expect(refused).toEqual([{ code: 'TITLE_REGISTERED', message: expect.stringMatching(/^[^{]+$/) }]);
    const [past] = await list(officer, { year: 2024 });
    const late = { id: past!.id, version: past!.version, titleId: idOf.get('advanced-collective') };
    expect((await api.run(officer, AMEND, { input: late })).errors?.[0]?.extensions).toMatchObject({
      code: 'TITLE_YEAR_OVER',
      fields: [{ path: 'titleId', code: 'TITLE_YEAR_OVER' }],
    });
    expect(await amended(officer, { titleId: idOf.get('cultural-family') })).toBe('TITLE_NOT_FOR');
    expect(await amended(officer, { version: 7, note: 'x' })).toBe('VERSION_CONFLICT');
    const { amendTitleRegistration: other } = await api.ok<{ amendTitleRegistration: Row }>(officer, AMEND, {
      input: { id: row!.id, version: row!.version, titleId: idOf.get('learning-unit/district/2'), note: 'Mức 2' },
    });
    expect(other).toMatchObject({ title: { code: 'learning-unit/district/2' }, note: 'Mức 2', isLate: true });
    expect(await figures(officer)).toEqual(
      expect.arrayContaining([
        ['learning-unit/district/1', 1, 0],
        ['learning-unit/district/2', 1, 1],
      ]),
    );
    // In time with its first title: another one is registered today, after the closing day.
    const [inTime] = await list(officer, { withinId: tree.secondSchool.id });
    expect(inTime).toMatchObject({ isLate: false, canAmend: true });
    const { amendTitleRegistration: changed } = await api.ok<{ amendTitleRegistration: Row }>(officer, AMEND, {
      input: { id: inTime!.id, version: inTime!.version, titleId: idOf.get('excellent-collective') },
    });
    expect(changed).toMatchObject({ registeredOn: '2025-01-20', closesOn: '2025-01-15', isLate: true });
    expect(await figures(officer)).toEqual(expect.arrayContaining([['excellent-collective', 1, 1]]));
    const withdrawal = { input: { id: other.id, version: other.version, reason: 'Không đủ điều kiện' } };
    expect(await api.refusal(stranger, WITHDRAW, withdrawal)).toBe('NOT_FOUND');
    expect(await api.refusal(null, WITHDRAW, withdrawal)).toBe('UNAUTHENTICATED');
    await api.ok(officer, WITHDRAW, withdrawal);
    expect(await api.refusal(officer, WITHDRAW, { input: { ...withdrawal.input, version: other.version + 1 } })).toBe(
      'TITLE_WITHDRAWN',
    );
    expect((await figures(officer)).map(([code]) => code)).not.toContain('learning-unit/district/2');
    expect(await list(officer, { isWithdrawn: true })).toEqual([
      expect.objectContaining({ withdrawnOn: '2025-01-20', withdrawalReason: 'Không đủ điều kiện', canAmend: false }),
    ]);
    expect((await api.ok<{ titleRegistration: Row }>(officer, ONE, { id: other.id })).titleRegistration.id).toBe(
      other.id,
    );
    expect(await api.refusal(stranger, ONE, { id: other.id })).toBe('NOT_FOUND');
    const { history } = await api.ok<{ history: { edges: { node: { action: string } }[] } }>(officer, HISTORY, {
      id: other.id,
    });
    expect(history.edges.map(({ node }) => node.action).toSorted()).toEqual([
      'titleRegistration.amended',
      'titleRegistration.made',
      'titleRegistration.withdrawn',
    ]);
  });

  it('of citizens and clans are registered by the office that keeps them, one by one or a whole hamlet, and end with them', async () => {
    const record = async (type: string, body: object) =>
      (
        await api.ok<Record<string, { id: string; version: number }>>(
          keeper,
          `mutation ($input: Record${type}Input!) { made: record${type}(input: $input) { id version } }`,
          { input: { organisationId: association.id, ...body } },
        )
      )['made']!;
    const village = await record('Community', { kind: 'THON', name: 'Đông' });
    const clan = await record('Clan', { name: 'Họ Lê' });
    const people: { id: string; version: number }[] = [];
    for (const name of ['An', 'Bình', 'Chi'])
      people.push(await record('Citizen', { communityId: village.id, name: `Lê ${name}`, birthYear: 1980 }));
    const at = { year: 2025, organisationId: association.id, isRehearsal: false };
    const ofSubjects = async (code: string, over: object) =>
      (
        await api.ok<{ registerSubjectTitles: Outcome }>(keeper, OF_SUBJECTS, {
          input: { ...at, titleId: idOf.get(code), ...over },
        })
      ).registerSubjectTitles;
    expect(await ofSubjects('learning-clan', { clanIds: [clan.id] })).toEqual({
      isWritten: true,
      things: [{ isDone: true, code: null }],
    });
    expect(codes(await ofSubjects('learning-clan', { clanIds: [clan.id] }))).toEqual(['TITLE_REGISTERED']);
    const several = { clanIds: [clan.id], citizenIds: [people[0]!.id], year: 2024, registeredOn: '2024-03-01' };
    expect(codes(await ofSubjects('learning-clan', several))).toEqual([null, 'SUBJECTS_OF_SEVERAL_KINDS']);
    expect(codes(await ofSubjects('learning-citizen', { citizenIds: [people[0]!.id] }))).toEqual([null]);
    const wrong = { input: { ...at, titleId: idOf.get('learning-citizen'), clanIds: [clan.id] } };
    expect(await api.refusal(keeper, OF_SUBJECTS, wrong)).toBe('TITLE_NOT_FOR');
    expect(await api.refusal(keeper, OF_SUBJECTS, { input: { ...at, titleId: idOf.get('learning-clan') } })).toBe(
      'NOBODY_CHOSEN',
    );
    expect(await api.refusal(stranger, OF_SUBJECTS, wrong)).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, OF_SUBJECTS, wrong)).toBe('FORBIDDEN');
    expect(await api.refusal(null, OF_SUBJECTS, wrong)).toBe('UNAUTHENTICATED');
    const hamlet = { input: { ...at, titleId: idOf.get('learning-citizen'), communityId: village.id } };
    expect(await api.ok(keeper, OF_COMMUNITY, { input: { ...hamlet.input, isRehearsal: true } })).toEqual({
      registerCommunityTitles: { isWritten: false, registered: 2, leftOut: 1, already: 1 },
    });
    expect(await api.ok(keeper, OF_COMMUNITY, hamlet)).toEqual({
      registerCommunityTitles: { isWritten: true, registered: 2, leftOut: 1, already: 1 },
    });
    expect(await api.refusal(stranger, OF_COMMUNITY, hamlet)).toBe('NOT_FOUND');
    expect(await api.refusal(null, OF_COMMUNITY, hamlet)).toBe('UNAUTHENTICATED');
    expect(await list(officer, { kind: 'CITIZEN' })).toHaveLength(3);
    expect(await list(reporter, { kind: 'CITIZEN' })).toEqual([]);
    expect(await list(stranger, { kind: 'CITIZEN' })).toEqual([]);
    await api.ok(
      keeper,
      'mutation ($id: ID!, $version: Int!) { endCitizen(id: $id, version: $version, reason: DIED) { id } }',
      people[1],
    );
    expect(await list(officer, { kind: 'CITIZEN' })).toHaveLength(2);
    const leader = await api.given.person(Role.Leader, tree.commune);
    const amendable = async (person: TestPerson, by: object) =>
      (await list(person, by)).map(({ canAmend }) => canAmend);
    expect(await amendable(keeper, { kind: 'CITIZEN' })).toEqual([true, true]);
    expect(await amendable(officer, { kind: 'CITIZEN' })).toEqual([true, true]);
    expect(await amendable(leader, { kind: 'CITIZEN' })).toEqual([false, false]);
    expect(await amendable(leader, { withinId: tree.school.id, kind: 'ORGANISATION' })).toEqual([true, true]);
    expect(await figures(keeper)).toEqual(expect.arrayContaining([['learning-citizen', 2, 2]]));
    const [one] = await list(keeper, { kind: 'CITIZEN' });
    const paper = await download(api, keeper, `/title-registrations/${one!.id}/paper.docx`);
    expect([paper.status, paper.body.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect((await download(api, stranger, `/title-registrations/${one!.id}/paper.pdf`)).status).toBe(404);
    expect((await download(api, keeper, '/title-years/2025/registrations.pdf?kind=citizen')).status).toBe(200);
    expect((await download(api, keeper, '/title-years/25/registrations.pdf')).status).toBe(400);
  });

  it('come from files, of citizens and of organisations: judged row by row, mended in place, written once', async () => {
    const record = async (type: string, body: object) =>
      (
        await api.ok<Record<string, { id: string }>>(
          keeper,
          `mutation ($input: Record${type}Input!) { made: record${type}(input: $input) { id } }`,
          { input: { organisationId: association.id, ...body } },
        )
      )['made']!.id;
    const communityId = await record('Community', { kind: 'THON', name: 'Đoài' });
    await record('Citizen', { communityId, name: 'Vũ An', birthYear: 1970 });
    await record('Citizen', { communityId, name: 'Vũ Bình', birthYear: 1971 });
    await record('Citizen', { communityId, name: 'Vũ Chi', birthYear: 1972, nationalId: '079300000777' });
    const title = idOf.get('advanced-worker')!;
    const lines = [
      'DANH SÁCH ĐĂNG KÝ',
      'STT;Họ và tên;Năm sinh;CCCD;Ngày đăng ký',
      '1;Vũ An;1970;;10/01/2025',
      '2;Vũ Bình;1979;;',
      '3;;;079300000777;',
      '4;vu an;1970;;',
      '5;Vũ An;;;',
      '6;Vũ Bình;1971;;30/01/2025',
      'Người lập biểu',
    ];
    // What is undertaken may be long, and stands in no address.
    const note = 'Đọc sách '.repeat(220).trim();
    const { id } = await send(keeper, association, { title }, lines, { notes: [note] });
    expect(await until(keeper, id, 'CHECKED')).toMatchObject({ kind: 'TITLES', rows: 6, rightRows: 2, wrongRows: 4 });
    expect(await faults(keeper, id)).toEqual([
      [4, 'name', 'SUBJECT_UNKNOWN'],
      [6, 'name', 'TITLE_ROW_TWICE'],
      [7, 'birthYear', 'FIELD_REQUIRED'],
      [8, 'registeredOn', 'TITLE_DAY_AHEAD'],
    ]);
    expect(await list(keeper, { titleId: title })).toEqual([]);
    const cells = [{ column: 'birthYear', text: '1971' }];
    await api.ok(keeper, MEND, { input: { importId: id, row: 4, cells } });
    await api.ok(keeper, WRITE, { id });
    expect(await until(keeper, id, 'WRITTEN')).toMatchObject({ written: 3, wrongRows: 3 });
    const written = await list(keeper, { titleId: title });
    expect(new Set(written.map((one) => one.note))).toEqual(new Set([note]));
    expect(written.map(({ registeredOn }) => registeredOn).toSorted()).toEqual([
      '2025-01-10',
      '2025-01-20',
      '2025-01-20',
    ]);
    const again = await send(keeper, association, { title }, lines.slice(0, 3));
    await until(keeper, again.id, 'CHECKED');
    expect(await faults(keeper, again.id)).toEqual([[3, 'name', 'TITLE_ROW_REGISTERED']]);
    const failed = await api.app.inject({
      url: `/citizen-imports/${id}/failed.csv`,
      headers: { cookie: keeper.cookie },
    });
    expect(failed.body).toContain('Ngày đăng ký không được sau hôm nay');

    const collective = { title: idOf.get('advanced-collective')!, year: '2024', registeredOn: '2024-03-01' };
    const units = ['Tên đơn vị;Mã định danh', 'Trường Tiểu học số 1;', 'UBND xã;', 'UBND xã bên;', ';X99.00.00.H00'];
    const ofUnits = await send(officer, tree.commune, collective, units);
    await until(officer, ofUnits.id, 'CHECKED');
    expect(await faults(officer, ofUnits.id)).toEqual([
      [4, 'name', 'TITLE_ORGANISATION_UNKNOWN'],
      [5, 'code', 'TITLE_ORGANISATION_UNKNOWN'],
    ]);
    await api.ok(officer, WRITE, { id: ofUnits.id });
    expect(await until(officer, ofUnits.id, 'WRITTEN')).toMatchObject({ written: 2, wrongRows: 2 });
    const figuresOf = async (year: number) =>
      new Map((await figures(officer, { year })).map(([of, ...some]) => [of, some]));
    expect((await figuresOf(2024)).get('advanced-collective')).toEqual([2, 0]);
    const registered = await list(officer, { year: 2024, kind: 'ORGANISATION', titleId: collective.title });
    const on = '2024-03-01';
    expect(registered).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          registeredOn: on,
          organisation: { id: tree.school.id },
          by: { id: tree.commune.id },
        }),
        expect.objectContaining({ registeredOn: on, organisation: { id: tree.commune.id }, by: null }),
      ]),
    );
    // Of however many places, one statement counts, in the order in which all lock them.
    const above = await api.given.person(Role.Officer, tree.district);
    const excellent = { title: idOf.get('excellent-collective')!, year: '2024', registeredOn: '2024-03-01' };
    const wide = await send(above, tree.district, excellent, ['Tên đơn vị', 'UBND xã bên', 'UBND xã']);
    expect(await until(above, wide.id, 'CHECKED')).toMatchObject({ rightRows: 2 });
    const texts = await api.sent(async () => {
      await api.ok(above, WRITE, { id: wide.id });
      expect(await until(above, wide.id, 'WRITTEN')).toMatchObject({ written: 2 });
    });
    expect(texts.filter((text) => text.includes('INSERT INTO title_count'))).toHaveLength(1);
    const counted = await api.owner.query<{ scopeId: number; registered: number }[]>(
      `SELECT c.scope_id AS "scopeId", c.registered FROM title_count AS c WHERE c.year = 2024 AND c.title_key = $1`,
      [parseNodeId(excellent.title).key],
    );
    expect(counted).toEqual(
      expect.arrayContaining([
        // With its school.
        { scopeId: tree.commune.scopeId, registered: 2 },
        { scopeId: tree.siblingCommune.scopeId, registered: 1 },
      ]),
    );
    expect(code(await send(stranger, association, { title }, lines))).toBe('NOT_FOUND');
    expect(code(await send(reporter, tree.school, { title }, lines))).toBe('FORBIDDEN');
    expect(code(await send(keeper, association, { title, year: '2023' }, lines))).toBe('TITLE_YEAR_OVER');
    expect(code(await send(keeper, association, { title, year: 'x' }, lines))).toBe('INVALID_INPUT');
    // What stands twice is none, and a note has no place in an address.
    const odd = [
      '&note=a',
      '&year=2025',
      '&title=x',
      `&organisation=${association.id}`,
      '&registeredOn=a&registeredOn=b',
    ];
    for (const more of odd)
      expect([more, code(await send(keeper, association, { title }, lines, { more }))]).toEqual([
        more,
        'INVALID_INPUT',
      ]);
    for (const notes of [['a', 'b'], ['\0'], ['x'.repeat(2001)]])
      expect(code(await send(keeper, association, { title }, lines, { notes }))).toBe('INVALID_INPUT');
    // A title that is closed while a list is being written takes none of it.
    const hamlet = idOf.get('cultural-hamlet')!;
    const hamlets = await send(keeper, association, { title: hamlet }, ['Tên thôn/tổ dân phố', 'Đoài']);
    expect(await until(keeper, hamlets.id, 'CHECKED')).toMatchObject({ rightRows: 1 });
    const closing = api.owner.createQueryRunner();
    try {
      const { key } = parseNodeId(hamlet);
      await closing.startTransaction();
      await closing.query('SELECT t.key FROM title AS t WHERE t.key = $1 FOR UPDATE', [key]);
      await api.ok(keeper, WRITE, { id: hamlets.id });
      const waiting =
        'SELECT 1 FROM pg_locks AS w WHERE NOT w.granted AND pg_backend_pid() = ANY(pg_blocking_pids(w.pid))';
      while (((await closing.query(waiting)) as unknown[]).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await closing.query(`UPDATE title SET valid_to = '2024-12-31' WHERE key = $1`, [key]);
      await closing.commitTransaction();
      expect(await until(keeper, hamlets.id, 'WRITTEN')).toMatchObject({ written: 0, trouble: 'TITLE_NOT_IN_YEAR' });
      const inEnglish = await api.run(keeper, WRITE, { id: hamlets.id }, { 'accept-language': 'en' });
      expect(inEnglish.errors).toEqual([
        expect.objectContaining({
          extensions: expect.objectContaining({ params: { name: 'Cultural hamlet', year: 2025 } }),
        }),
      ]);
      await closing.query('UPDATE title SET valid_to = NULL WHERE key = $1', [key]);
    } finally {
      await closing.release();
    }
    const template = await api.app.inject({
      url: `/title-lists/template.xlsx?title=${title}`,
      headers: { cookie: keeper.cookie },
    });
    expect(template.statusCode).toBe(200);
  });

  it('are found by the one search, by the title or by whoever strives, as their list shows them', async () => {
    expect(await search(keeper, 'Vũ An')).toEqual([
      { title: 'Lao động tiên tiến: Vũ An, sinh năm 1970', subtitle: '2025' },
    ]);
    const workers = (await search(keeper, 'lao dong tien tien 2025')).filter(({ title }) =>
      title.startsWith('Lao động tiên tiến: '),
    );
    expect(workers).toHaveLength(3);
    expect(await search(keeper, 'lao dong tien tien 2019')).toEqual([]);
    expect((await search(officer, 'tieu hoc so 1')).map(({ title }) => title)).toContain(
      'Tập thể lao động tiên tiến: Trường Tiểu học số 1',
    );
    expect((await search(keeper, 'họ lê')).map(({ title }) => title.split(': ').at(-1))).toContain('Họ Lê');
    for (const outside of [reporter, stranger]) expect(await search(outside, 'Vũ An')).toEqual([]);
    expect(await search(auditor, 'Vũ An')).toEqual([]);
  });

  it('are defined, amended and closed at the root of the government line, with a text or said to be unconfirmed', async () => {
    const root = await api.given.person(Role.Administrator, tree.government);
    const provincial = await api.given.person(Role.Administrator, tree.province);
    const said = {
      kind: 'EMULATION',
      subject: 'ORGANISATION',
      nameVi: 'Cờ thi đua của xã',
      nameEn: 'Flag of the commune',
      isUnverified: false,
      validFrom: '2025-01-01',
    };
    type Made = { id: string; version: number; code: string; canKeep: boolean; unverified: object | null };
    const define = (over: object) => ({ input: { ...said, ...over } });
    const based = define({ basis: '12/2025/NĐ-CP, Điều 3' });
    expect(await api.refusal(provincial, DEFINE, based)).toBe('NOT_FOUND');
    expect(await api.refusal(officer, DEFINE, based)).toBe('FORBIDDEN');
    expect(await api.refusal(null, DEFINE, based)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(root, DEFINE, define({}))).toBe('INVALID_INPUT');
    expect(await api.refusal(root, DEFINE, define({ basis: 'x', validTo: '2024-12-31' }))).toBe('TITLE_ORDER');
    const { defineTitle: flag } = await api.ok<{ defineTitle: Made }>(root, DEFINE, based);
    expect(flag).toMatchObject({ code: expect.stringMatching(/^given\//), canKeep: true, unverified: null });
    expect(await api.refusal(root, DEFINE, based)).toBe('TITLE_EXISTS');
    expect(await api.refusal(root, DEFINE, { input: { ...based.input, nameVi: 'CỜ thi  đua của xã' } })).toBe(
      'TITLE_EXISTS',
    );
    // Of another kind, with other marks or from another day on it is another one.
    const alike = { basis: 'x', isUnverified: true };
    for (const other of [{ subject: 'CLAN' }, { nameVi: 'Cô thi đua của xã' }, { validFrom: '2024-01-01' }])
      await api.ok(root, DEFINE, define({ ...alike, ...other }));
    const { defineTitle: loose } = await api.ok<{ defineTitle: Made }>(
      root,
      DEFINE,
      define({ nameVi: 'Danh hiệu thử', isUnverified: true }),
    );
    expect(loose).toMatchObject({ basis: '', unverified: { vi: expect.stringContaining('xác minh') } });
    idOf.set(flag.code, flag.id);
    expect(codes(await register(officer, [flag.code], [tree.commune]))).toEqual([null]);
    const amend = (over: object, of = flag) => ({ input: { id: of.id, version: of.version, ...over } });
    expect(await api.refusal(root, AMEND_TITLE, amend({ nameVi: 'Tên khác' }))).toBe('TITLE_STRIVEN_FOR');
    expect(await api.refusal(root, AMEND_TITLE, amend({ nameVi: said.nameVi }, loose))).toBe('TITLE_EXISTS');
    const { amendTitle: renamed } = await api.ok<{ amendTitle: Made }>(
      root,
      AMEND_TITLE,
      amend({ nameVi: 'Tên mới' }, loose),
    );
    expect(renamed.code).toBe(loose.code);
    await api.ok(root, DEFINE, define({ ...alike, nameVi: 'Danh hiệu thử' }));
    expect(await api.refusal(root, AMEND_TITLE, amend({ validFrom: '2026-01-01' }))).toBe('TITLE_STRIVEN_FOR_EARLIER');
    expect(await api.refusal(root, AMEND_TITLE, amend({ basis: '' }))).toBe('INVALID_INPUT');
    expect(await api.refusal(provincial, AMEND_TITLE, amend({ basis: 'x' }))).toBe('NOT_FOUND');
    const { amendTitle } = await api.ok<{ amendTitle: Made }>(root, AMEND_TITLE, amend({ basis: '13/2025/NĐ-CP' }));
    expect(amendTitle).toMatchObject({ basis: '13/2025/NĐ-CP', name: { vi: said.nameVi }, version: 2 });
    expect(await api.refusal(root, AMEND_TITLE, amend({ basis: 'x' }))).toBe('VERSION_CONFLICT');
    const close = (of: Made, validTo: string | null) => ({
      input: { id: of.id, version: of.version, validTo, reason: 'Văn bản mới thay thế' },
    });
    const later = close({ ...flag, version: 2 }, '2024-12-31');
    expect(await api.refusal(root, CLOSE, later)).toBe('TITLE_ORDER');
    await api.ok(root, CLOSE, close(amendTitle, '2025-12-31'));
    expect(codes(await register(officer, [flag.code], [tree.school], { year: 2026 }))).toEqual(['TITLE_NOT_IN_YEAR']);
    // Titles of the learning society follow their criteria; what was closed here stays closed when the programme starts again.
    const [unit] = (await titles(reporter, { subject: 'CITIZEN' })).filter(({ code }) => code === 'learning-citizen');
    const ofCriteria = { input: { id: unit!.id, version: 1, basis: 'x' } };
    expect(await api.refusal(root, AMEND_TITLE, ofCriteria)).toBe('TITLE_OF_CRITERIA');
    const commune = { id: idOf.get('exemplary-commune')!, version: 1 } as Made;
    await api.ok(root, CLOSE, close(commune, '2025-06-30'));
    await loadTitles(api.owner);
    expect((await titles(reporter, { year: 2026 })).map(({ code }) => code)).not.toContain('exemplary-commune');
    await api.ok(root, CLOSE, close({ ...commune, version: 2 }, null));
    expect(await api.refusal(root, CLOSE, close({ ...commune, version: 3 }, null))).toBe('TITLE_NOT_ENDED');
    const amended = async (over: object) =>
      (await api.ok<{ amendTitle: Made & { validFrom: string | null } }>(root, AMEND_TITLE, amend(over, commune)))
        .amendTitle;
    // A day that no source says is no day, until one does, and again where it was wrong.
    expect(await amended({ version: 3, basis: '152/2025/NĐ-CP, Điều 2' })).toMatchObject({ validFrom: null });
    expect(await amended({ version: 4, validFrom: '2025-01-01' })).toMatchObject({ validFrom: '2025-01-01' });
    expect(await amended({ version: 5, basis: '152/2025/NĐ-CP' })).toMatchObject({ validFrom: '2025-01-01' });
    expect(await amended({ version: 6, validFrom: null })).toMatchObject({ validFrom: null });
    expect((await titles(reporter, { year: 2026 })).map(({ code }) => code)).toContain('exemplary-commune');
    const acts = async (id: string) =>
      (await api.ok<{ history: { edges: { node: { action: string } }[] } }>(root, HISTORY, { id })).history.edges.map(
        ({ node }) => node.action,
      );
    expect((await acts(flag.id)).toSorted()).toEqual(['title.amended', 'title.closed', 'title.defined']);
    expect((await acts(commune.id)).filter((act) => act !== 'title.amended').toSorted()).toEqual([
      'title.closed',
      'title.reopened',
    ]);
  });

  it('that rounds give keep their name and their years, and are not closed while a round runs', async () => {
    const root = await api.given.person(Role.Administrator, tree.government);
    const input = {
      kind: 'EMULATION',
      subject: 'ORGANISATION',
      nameVi: 'Danh hiệu của đợt',
      nameEn: 'Of a round',
      basis: '1/NQ',
      isUnverified: false,
      validFrom: '2024-01-01',
    };
    const { defineTitle } = await api.ok<{ defineTitle: { id: string; version: number } }>(root, DEFINE, { input });
    const { id, version } = defineTitle;
    const [round] = await api.owner.query<{ key: string }[]>(
      `INSERT INTO recognition_round (key, organisation_key, title_key, subject, year, nominations_until, state, opened_on, version)
       VALUES (gen_random_uuid(), $1, $2, 'organisation', 2025, '2025-12-30', 'open', '2025-01-10', 1) RETURNING key`,
      [tree.commune.key, uuidKey('Title', id)],
    );
    const amend = (over: object) => api.refusal(root, AMEND_TITLE, { input: { id, version, ...over } });
    const close = (validTo: string) => api.refusal(root, CLOSE, { input: { id, version, validTo, reason: 'Thử' } });
    expect(await amend({ nameVi: 'Tên khác' })).toBe('TITLE_GIVEN');
    expect(await amend({ validFrom: '2026-01-01' })).toBe('TITLE_GIVEN');
    expect(await close('2026-12-31')).toBe('TITLE_ROUNDS_RUN');
    await api.owner.query(`UPDATE recognition_round SET state = 'decided' WHERE key = $1`, [round!.key]);
    expect(await close('2024-12-31')).toBe('TITLE_GIVEN');
    expect(await close('2025-12-31')).toBeNull();
  });

  it('of a paper that is older than its office are printed as the office began', async () => {
    const young = await api.given.organisation({
      kind: 'library' as never,
      parent: tree.commune,
      scopeId: tree.commune.scopeId,
      validFrom: '2024-12-20',
      name: 'Thư viện mới',
    });
    const librarian = await api.given.person(Role.Reporter, young);
    await register(librarian, ['advanced-collective'], [young], { registeredOn: '2024-12-15', year: 2024 });
    const [made] = await list(officer, { year: 2024, withinId: young.id });
    const paper = await download(api, officer, `/title-registrations/${made!.id}/paper.docx`);
    expect(paper.status).toBe(200);
    expect(await wordText(paper.body)).toContain('THƯ VIỆN MỚI');
  });

  it('of an organisation that has ceased are withdrawn where they were made, as the field says', async () => {
    const ceased = await api.given.organisation({
      kind: 'library' as never,
      parent: tree.commune,
      scopeId: tree.commune.scopeId,
    });
    await register(officer, ['advanced-collective'], [ceased], { registeredOn: '2024-11-30', year: 2024 });
    await api.owner.query(`UPDATE organisation_period SET valid_to = '2025-01-19' WHERE organisation_key = $1`, [
      ceased.key,
    ]);
    const [made] = await list(officer, { year: 2024, withinId: ceased.id });
    expect(made).toMatchObject({ canAmend: true });
    await api.ok(officer, WITHDRAW, { input: { id: made!.id, version: made!.version, reason: 'Giải thể' } });
  });

  it('are counted as they stand after all this, as the worker compares every night', async () => {
    const worker = await startWorker(api);
    const verifier = worker.get(TitleCountVerifier, { strict: false });
    const tamper = (by: number) =>
      api.owner.query(
        'UPDATE title_count SET late = late + $2 WHERE title_key = $1 AND year = 2025 AND registered > 0',
        [parseNodeId(idOf.get('learning-unit/district/1')!).key, by],
      );
    try {
      expect(await verifier.verify()).toEqual([]);
      await tamper(1);
      expect(await verifier.verify()).toEqual([
        expect.objectContaining({
          scopeId: tree.commune.scopeId,
          year: 2025,
          registered: { listed: 1, counted: 1 },
          late: { listed: 0, counted: 1 },
        }),
      ]);
      await tamper(-1);
      const gone = `WITH gone AS (DELETE FROM title_count WHERE year = 2024 RETURNING *) SELECT count(*)::int AS count FROM gone`;
      expect(await api.owner.query(gone)).not.toEqual([{ count: 0 }]);
      expect((await verifier.verify()).map(({ year, registered }) => [year, registered.counted])).toEqual([
        [2024, 0],
        [2024, 0],
        [2024, 0],
        [2024, 0],
      ]);
      await tamper(1);
      const { found, left } = await new TitleCountVerifier(new Jobs(), api.owner).rebuild();
      expect([found.length, left]).toEqual([5, []]);
      expect(await verifier.verify()).toEqual([]);
    } finally {
      await worker.close();
    }
  });

  it('of an office whose commune went into another are found in its files, as it registers them one by one', async () => {
    const moved = await api.given.organisation({
      kind: 'study_promotion_association' as never,
      line: 'association',
      scopeId: tree.siblingCommune.scopeId,
      name: 'Hội Khuyến học xã bên',
    });
    const its = await api.given.person(Role.AssociationOfficer, moved);
    await api.ok(its, 'mutation ($input: RecordClanInput!) { recordClan(input: $input) { id } }', {
      input: { organisationId: moved.id, name: 'Họ Mai' },
    });
    const [from, to] = [tree.siblingCommune.scopeId, tree.commune.scopeId];
    await api.owner.query(`UPDATE administrative_unit_period SET valid_to = '2025-01-14' WHERE unit_key = $1`, [from]);
    await api.owner.query(
      `INSERT INTO administrative_unit_succession (predecessor_key, successor_key, "on", extent) VALUES ($1, $2, '2025-01-15', 'whole')`,
      [from, to],
    );
    await api.owner.query('UPDATE organisation_period SET scope_id = $2 WHERE organisation_key = $1', [moved.key, to]);
    const { id } = await send(its, moved, { title: idOf.get('learning-clan')! }, ['Dòng họ', 'Họ Mai']);
    expect(await until(its, id, 'CHECKED')).toMatchObject({ rows: 1, rightRows: 1 });
    await api.ok(its, WRITE, { id });
    expect(await until(its, id, 'WRITTEN')).toMatchObject({ written: 1, trouble: null });
    // The other office of the area does not register whom that one keeps.
    const others = await send(keeper, association, { title: idOf.get('learning-clan')! }, ['Dòng họ', 'Họ Mai']);
    await until(keeper, others.id, 'CHECKED');
    expect(await faults(keeper, others.id)).toEqual([[2, 'name', 'SUBJECT_UNKNOWN']]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { download, wordText } from '../support/downloads';
import { openRound, uuidOf } from '../reporting/support';

const FIELDS = `id type subject state issuer place basedOn { id } recipients
  draft { kind symbol superior addressees bases body { kind text columns { title } rows } signatureLines sourceId docxUrl }`;
const PLAN = `mutation Plan($id: ID!) { draftWeekPlan: draftFrom(kind: PLAN, sourceId: $id) { ${FIELDS} } }`;
const COVER = `mutation Cover($id: ID!) { draftCoverLetter: draftFrom(kind: COVER_LETTER, sourceId: $id) { ${FIELDS} } }`;
const REMIND = `mutation Remind($id: ID!) { draftReminderLetter: draftFrom(kind: REMINDER_LETTER, sourceId: $id) { ${FIELDS} } }`;
const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }`;
const PLAN_WEEK = `mutation PlanWeek($input: PlanWeekInput!) { planWeek(input: $input) { id version } }`;
const ATTACH = `mutation Attach($weekId: ID!, $version: Int!, $roundId: ID!) {
  attachRound(weekId: $weekId, version: $version, roundId: $roundId) { id } }`;
const START = `mutation Start($id: ID!) { startReport(obligationId: $id) { id version } }`;
const SAVE = `mutation Save($input: SaveReportInput!) { saveReport(input: $input) { id version } }`;
const SUBMIT = `mutation Submit($id: ID!, $version: Int!) { submitReport(reportId: $id, version: $version) { id } }`;
const FORM = `query One($id: ID!) { round(id: $id) { formVersion { rows { cells { id } } texts { id } } } }`;
const OBLIGATIONS = `query List($roundId: ID!) { obligations(roundId: $roundId, first: 100) {
  edges { node { id organisation { id } } } } }`;

interface Block {
  kind: string;
  text: string | null;
  rows: string[][] | null;
}
interface Document {
  id: string;
  type: string;
  subject: string;
  state: string;
  issuer: string;
  recipients: string[];
  basedOn: { id: string }[];
  draft: {
    kind: string;
    symbol: string;
    superior: string | null;
    addressees: string[];
    bases: string[];
    body: Block[];
    signatureLines: string[];
    sourceId: string | null;
    docxUrl: string;
  };
}

const textOf = ({ draft }: Document): string => draft.body.map(({ text }) => text ?? '').join('\n');
const tableOf = ({ draft }: Document): string[][] => draft.body.find(({ kind }) => kind === 'TABLE')!.rows!;

describe('documents drafted from data', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let districtOfficer: TestPerson;
  let reporter: TestPerson;
  let leader: TestPerson;
  let stranger: TestPerson;
  let ministryDispatch: string;
  let weekId: string;
  let districtWeekId: string;
  let roundId: string;
  let sentReport: string;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-08T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    districtOfficer = await api.given.person(Role.Officer, tree.districtOffice);
    reporter = await api.given.person(Role.Reporter, tree.school);
    leader = await api.given.person(Role.Leader, tree.commune);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
    ministryDispatch = await registerDispatch();
    const week = await planWeek(officer, tree.province, {
      directiveId: ministryDispatch,
      theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
      startsOn: '2024-10-01',
      endsOn: '2024-10-07',
      openingOn: '2024-10-01',
      openingPlace: 'Thư viện tỉnh',
    });
    weekId = week.id;
    districtWeekId = (await planWeek(districtOfficer, tree.district, {})).id;
    roundId = (await openRound(api, officer, tree.province, { directiveId: ministryDispatch })).id;
    await api.ok(officer, ATTACH, { weekId, version: week.version, roundId });
    await assign('Tổ chức lễ khai mạc Tuần lễ', tree.department, 'lead', 'Sở Giáo dục và Đào tạo');
    await assign('Việc của tỉnh khác', tree.otherProvince, 'do', 'Tỉnh khác');
    sentReport = await sendReport();
  });
  afterAll(() => api.close());

  async function registerDispatch(): Promise<string> {
    const input = {
      keeperId: tree.province.id,
      type: 'CV',
      code: '5201/BGDĐT-GDTX',
      issuer: 'Bộ Giáo dục và Đào tạo',
      issuedOn: '2024-09-09',
      subject: 'Hướng dẫn tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    };
    const { registerDirective } = await api.ok<{ registerDirective: { id: string } }>(officer, REGISTER, { input });
    return registerDirective.id;
  }

  async function planWeek(person: TestPerson, at: TestOrganisation, over: Record<string, unknown>) {
    const input = { organisationId: at.id, year: 2024, ...over };
    const { planWeek: week } = await api.ok<{ planWeek: { id: string; version: number } }>(person, PLAN_WEEK, {
      input,
    });
    return week;
  }

  async function assign(text: string, to: TestOrganisation, role: string, namedAs: string): Promise<void> {
    const key = newKey();
    await api.owner.query(
      `INSERT INTO assignment (key, directive_key, position, text, due_on, created_at) VALUES ($1, $2, 1, $3, '2024-10-01', now())`,
      [key, uuidOf(ministryDispatch), text],
    );
    await api.owner.query(
      'INSERT INTO assignment_party (assignment_key, organisation_key, role, named_as) VALUES ($1, $2, $3, $4)',
      [key, to.key, role, namedAs],
    );
  }

  async function obligationOf(at: TestOrganisation): Promise<string> {
    const { obligations } = await api.ok<{
      obligations: { edges: { node: { id: string; organisation: { id: string } } }[] };
    }>(officer, OBLIGATIONS, { roundId });
    return obligations.edges.find(({ node }) => node.organisation.id === at.id)!.node.id;
  }

  const start = async (person: TestPerson, at: TestOrganisation) =>
    (await api.ok<{ startReport: { id: string; version: number } }>(person, START, { id: await obligationOf(at) }))
      .startReport;

  async function sendReport(): Promise<string> {
    const report = await start(reporter, tree.school);
    const { round } = await api.ok<{
      round: { formVersion: { rows: { cells: { id: string }[] }[]; texts: { id: string }[] } };
    }>(reporter, FORM, { id: roundId });
    const figures = round.formVersion.rows
      .flatMap(({ cells }) => cells)
      .map(({ id }) => ({ cellId: id, state: 'NUMBER', value: 0 }));
    const texts = round.formVersion.texts.map(({ id }) => ({ textId: id, body: 'Đã tổ chức.' }));
    const { saveReport } = await api.ok<{ saveReport: { version: number } }>(reporter, SAVE, {
      input: { reportId: report.id, version: report.version, figures, texts },
    });
    await api.ok(reporter, SUBMIT, { id: report.id, version: saveReport.version });
    return report.id;
  }

  const drafted = async (query: string, person: TestPerson, id: string) =>
    Object.values(await api.ok<Record<string, Document>>(person, query, { id }))[0]!;
  /** Runs something on another day, with sessions of that day. */
  async function on<Result>(day: string, work: (person: (of: TestPerson) => Promise<TestPerson>) => Promise<Result>) {
    api.clock.set(`${day}T03:00:00Z`);
    try {
      return await work((of) => api.given.signIn(of.key));
    } finally {
      api.clock.set('2024-10-08T03:00:00Z');
    }
  }

  it('drafts a week’s plan with theme, dates, basis, tasks and deadlines', async () => {
    const plan = await drafted(PLAN, officer, weekId);
    expect(plan).toMatchObject({
      type: 'KH',
      state: 'DRAFT',
      issuer: 'UBND tỉnh',
      subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      basedOn: [{ id: ministryDispatch }],
      draft: { kind: 'PLAN', symbol: 'KH-UBND', sourceId: weekId, signatureLines: ['TM. ỦY BAN NHÂN DÂN'] },
    });
    expect(plan.draft.bases).toEqual([
      'Căn cứ Công văn số 5201/BGDĐT-GDTX ngày 09 tháng 9 năm 2024 của Bộ Giáo dục và Đào tạo về việc hướng dẫn tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    ]);
    const text = textOf(plan);
    expect(text).toContain('Chủ đề: “Phát triển văn hóa đọc thúc đẩy học tập suốt đời”.');
    expect(text).toContain('từ ngày 01 tháng 10 năm 2024 đến ngày 07 tháng 10 năm 2024');
    expect(text).toContain('Lễ khai mạc: ngày 01 tháng 10 năm 2024, tại Thư viện tỉnh.');
    expect(text).toContain(
      'Ủy ban nhân dân các xã, phường: gửi báo cáo kết quả tổ chức Tuần lễ chậm nhất ngày 15 tháng 10',
    );
    expect(text).toContain('UBND tỉnh: báo cáo Chính phủ chậm nhất ngày 25 tháng 10 năm 2024.');
    expect(tableOf(plan)).toEqual([['1', 'Tổ chức lễ khai mạc Tuần lễ', 'Sở Giáo dục và Đào tạo', '', '01/10/2024']]);
    expect(plan.recipients.at(-1)).toBe('Lưu: VT');
  });

  it('are offered to whoever may have them, and say why there is nothing to draft today', async () => {
    const offers = `query ($id: ID!) { draftsFrom(sourceId: $id) { kind code message } }`;
    const offered = async (person: TestPerson, id: string) =>
      (
        await api.ok<{ draftsFrom: { kind: string; code: string | null; message: string | null }[] }>(person, offers, {
          id,
        })
      ).draftsFrom;
    expect(await offered(officer, weekId)).toEqual([{ kind: 'PLAN', code: null, message: null }]);
    expect(await offered(reporter, sentReport)).toEqual([{ kind: 'COVER_LETTER', code: null, message: null }]);
    expect(await offered(officer, roundId)).toEqual([
      {
        kind: 'REMINDER_LETTER',
        code: 'DRAFT_NOBODY_LATE',
        message: 'Hôm nay không có đơn vị nào quá hạn trong đợt báo cáo này.',
      },
    ]);
    // A commune's officer reads the province's week and drafts its plan no more than a stranger does.
    expect(await api.refusal(leader, offers, { id: weekId })).toBe('NOT_FOUND');
    expect(await api.refusal(stranger, offers, { id: weekId })).toBe('NOT_FOUND');
    expect(await api.refusal(null, offers, { id: weekId })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(officer, offers, { id: tree.province.id })).toBe('NOT_FOUND');
  });

  it('drafts a lower plan with what it inherits, and leaves open what nobody has said', async () => {
    const plan = await drafted(PLAN, districtOfficer, districtWeekId);
    expect(plan.basedOn).toEqual([{ id: ministryDispatch }]);
    expect(textOf(plan)).toContain('Phát triển văn hóa đọc');
    expect(textOf(plan)).not.toContain('khai mạc:');
    expect(textOf(plan)).toContain('UBND huyện: báo cáo UBND tỉnh (qua Sở GDĐT) trước ngày 20 tháng 10 năm 2024.');
    expect(plan.draft.body.some(({ kind }) => kind === 'TABLE')).toBe(false);
    const bare = await planWeek(stranger, tree.otherProvince, {});
    const open = await drafted(PLAN, stranger, bare.id);
    expect(textOf(open)).toContain('Chủ đề: ……');
    expect(textOf(open)).not.toContain('Chế độ báo cáo');
  });

  it('drafts the dispatch of a sent report to its addressee', async () => {
    const cover = await drafted(COVER, reporter, sentReport);
    expect(cover).toMatchObject({
      type: 'CV',
      issuer: 'Trường Tiểu học số 1',
      subject: 'Gửi báo cáo kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      basedOn: [{ id: ministryDispatch }],
      draft: { kind: 'COVER_LETTER', symbol: '', addressees: ['UBND xã'], sourceId: sentReport, signatureLines: [] },
    });
    expect(textOf(cover)).toContain('Thực hiện Công văn số 5201/BGDĐT-GDTX');
    expect(textOf(cover)).toContain('Mẫu tổng hợp số liệu kết quả tổ chức Tuần lễ');
    const status = async (person: TestPerson) => (await download(api, person, cover.draft.docxUrl)).status;
    expect([await status(reporter), await status(leader), await status(stranger)]).toEqual([200, 200, 404]);
  });

  it('drafts no dispatch for a report that has not been sent', async () => {
    const { id } = await start(leader, tree.commune);
    expect(await api.refusal(leader, COVER, { id })).toBe('DRAFT_REPORT_NOT_SENT');
  });

  it('reminds exactly the units that are late on the day', async () => {
    expect(await api.refusal(officer, REMIND, { id: roundId })).toBe('DRAFT_NOBODY_LATE');
    const first = await on('2024-10-14', async (today) => drafted(REMIND, await today(officer), roundId));
    expect(first).toMatchObject({
      type: 'CV',
      issuer: 'Sở GDĐT',
      subject: 'Đôn đốc gửi báo cáo kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      draft: { kind: 'REMINDER_LETTER', symbol: 'SGDĐT', superior: 'UBND tỉnh', sourceId: roundId },
    });
    // Before 13 October means by the 12th.
    expect(tableOf(first)).toEqual([['1', 'Trường THCS số 2', 'Trước 13/10/2024', '2', 'Chưa lập báo cáo']]);
    expect(first.draft.addressees).toEqual(['Trường THCS số 2']);
    expect(textOf(first)).toContain('Tính đến ngày 14 tháng 10 năm 2024, còn 01 đơn vị quá thời hạn');
    const next = await on('2024-10-16', async (today) => drafted(REMIND, await today(officer), roundId));
    expect(tableOf(next).map(([, unit, , days, state]) => [unit, days, state])).toEqual([
      ['UBND xã', '1', 'Đang lập, chưa gửi'],
      ['Trường THCS số 2', '4', 'Chưa lập báo cáo'],
      ['UBND xã bên', '1', 'Chưa lập báo cáo'],
    ]);
  });

  /** Runs something while an organisation is known to get another name next year. */
  async function renamedLater(at: TestOrganisation, work: () => Promise<void>): Promise<void> {
    const change = (sql: string) => api.owner.query(sql, [at.key]);
    await change(`UPDATE organisation_period SET valid_to = '2024-12-31' WHERE organisation_key = $1`);
    await change(
      `INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
       SELECT organisation_key, '2025-01-01', 'Tên sau này', 'ten sau nay', kind, line, parent_key, path, scope_id
       FROM organisation_period WHERE organisation_key = $1`,
    );
    try {
      await work();
    } finally {
      await change(`DELETE FROM organisation_period WHERE organisation_key = $1 AND valid_from = '2025-01-01'`);
      await change(`UPDATE organisation_period SET valid_to = NULL WHERE organisation_key = $1`);
    }
  }

  it('calls a late unit by its name of the day, not by one that it will have', () =>
    renamedLater(tree.secondSchool, async () => {
      const reminder = await on('2024-10-14', async (today) => drafted(REMIND, await today(officer), roundId));
      expect(reminder.draft.addressees).toEqual(['Trường THCS số 2']);
    }));

  it('calls whom a plan reports to by the name of the day', () =>
    renamedLater(tree.department, async () => {
      expect(textOf(await drafted(PLAN, districtOfficer, districtWeekId))).toContain('báo cáo UBND tỉnh (qua Sở GDĐT)');
    }));

  it('lets a level below remind its own units only, and counts an extension', async () => {
    const own = await on('2024-10-16', async (today) => drafted(REMIND, await today(leader), roundId));
    expect(own.issuer).toBe('UBND xã');
    expect(tableOf(own).map(([, unit]) => unit)).toEqual(['Trường THCS số 2']);
    await api.owner.query(
      `UPDATE obligation SET extended_to = '2024-10-20', extension_reason = 'Mưa lũ' WHERE organisation_key = $1`,
      [tree.secondSchool.key],
    );
    const refusal = await on('2024-10-16', async (today) => api.refusal(await today(leader), REMIND, { id: roundId }));
    expect(refusal).toBe('DRAFT_NOBODY_LATE');
    // Time goes back: what the API has granted it does not take away.
    await api.owner.query('UPDATE obligation SET extended_to = NULL, extension_reason = NULL');
  });

  it('prints a reminder with its table', async () => {
    const text = await on('2024-10-16', async (today) => {
      const person = await today(officer);
      const reminder = await drafted(REMIND, person, roundId);
      return wordText((await download(api, person, reminder.draft.docxUrl)).body);
    });
    expect(text).toContain('SỞ GDĐT');
    expect(text).toContain('Trường THCS số 2');
    expect(text).toContain('Số ngày quá hạn');
    expect(text).toContain('V/v đôn đốc gửi báo cáo');
  });

  it('refuses anonymous callers, strangers, and those who may not draft there', async () => {
    const auditor = await api.given.person(Role.Auditor, tree.province);
    for (const [query, id] of [
      [PLAN, weekId],
      [COVER, sentReport],
      [REMIND, roundId],
    ] as const) {
      expect(await api.refusal(null, query, { id })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(auditor, query, { id })).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, query, { id })).toBe('NOT_FOUND');
    }
    expect(await api.refusal(reporter, PLAN, { id: weekId })).toBe('NOT_FOUND');
    // The level above reads the report; sending it is for the unit.
    expect(await api.refusal(leader, COVER, { id: sentReport })).toBe('NOT_FOUND');
    // Chasing is the work of those who review.
    expect(await api.refusal(reporter, REMIND, { id: roundId })).toBe('FORBIDDEN');
  });
});
